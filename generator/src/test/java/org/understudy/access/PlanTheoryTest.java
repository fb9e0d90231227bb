package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.access.PlanBuilder.NO_SECRET;
import static org.understudy.access.PlanBuilder.codes;
import static org.understudy.access.PlanBuilder.password;
import static org.understudy.access.PlanBuilder.pin;
import static org.understudy.access.PlanBuilder.ref;
import static org.understudy.access.PlanBuilder.refs;
import static org.understudy.access.PlanBuilder.secret;
import static org.understudy.access.PlanBuilder.sheet;
import static org.understudy.access.PlanBuilder.support;
import static org.understudy.access.PlanBuilder.thing;
import static org.understudy.access.PlanBuilder.totp;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SecondFactor;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Custody;
import org.understudy.plan.Device.Type;
import org.understudy.plan.Device.Unlock;
import org.understudy.plan.DocumentId;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Person.Role;
import org.understudy.plan.Place;
import org.understudy.plan.Place.Opening;
import org.understudy.plan.Plan;

/** One small plan for each thing that a plan can say. */
class PlanTheoryTest {
    private static final String MAIL = "accounts/mail";
    private static final String BANK = "accounts/bank";
    private static final List<DocumentId> D2 = List.of(DocumentId.D2);

    /** Els has a copy of her pack; Tom, who can be asked, has the key sheet. */
    private static PlanBuilder plan() {
        return new PlanBuilder()
                .person("els", List.of(), thing("packs/els"))
                .person("tom", List.of(), sheet("packs/els"));
    }

    /** A plan whose pack covers every account, with D2. */
    private static PlanBuilder covering(PlanBuilder plan, String... accounts) {
        return plan.pack("els", "people/els", refs(accounts), List.of(), D2);
    }

    private static OptionalInt dead(PlanBuilder builder, String account) {
        return day(builder, account, "author-dead");
    }

    private static OptionalInt day(PlanBuilder builder, String account, String scenario) {
        AccessProof proof = AccessProof.of(builder.build(), PlanBuilder.DAY);
        return proof.live().stream()
                .filter(claim -> claim.scenario().id().equals(scenario))
                .flatMap(claim -> claim.verdicts().stream())
                .filter(verdict -> verdict.account().equals(ref(account)))
                .findFirst()
                .orElseThrow()
                .day();
    }

    private static OptionalInt on(int day) {
        return OptionalInt.of(day);
    }

    @Test
    void aPasswordIsPrintedAndOpensAnAccountWithoutSecondFactor() {
        assertThat(dead(covering(plan().account("mail", password("Mail")), MAIL), MAIL))
                .isEqualTo(on(0));
    }

    @Test
    void aPasswordAloneIsNotEnoughWhereASecondFactorIsAskedFor() {
        var plan = plan().account("mail", password("Mail", totp(NO_SECRET, false)));
        assertThat(dead(covering(plan, MAIL), MAIL)).isEmpty();
    }

    @Test
    void anotherAccountIsSignedInWith() {
        var via =
                new SignIn(Optional.empty(), NO_SECRET, Optional.empty(), Optional.of(ref(MAIL)), List.of(), List.of());
        var plan = plan().account("mail", password("Mail")).account("bank", via);
        assertThat(dead(covering(plan, MAIL, BANK), BANK)).isEqualTo(on(0));
        plan.account(
                "mail",
                new SignIn(Optional.empty(), NO_SECRET, Optional.empty(), Optional.empty(), List.of(), List.of()));
        assertThat(dead(plan, BANK)).isEmpty();
    }

    @Test
    void aPasskeyNeedsItsDeviceOpenOrItsAccount() {
        var passkey = new SignIn(
                Optional.empty(),
                NO_SECRET,
                Optional.of(ref("devices/laptop")),
                Optional.empty(),
                List.of(),
                List.of());
        var plan = plan().account("bank", passkey)
                .device(
                        "laptop",
                        Type.LAPTOP,
                        Optional.of("people/els"),
                        List.of(pin("L")),
                        List.of(),
                        Optional.empty());
        assertThat(dead(covering(plan, BANK), BANK)).as("without its PIN").isEmpty();
        plan.pack("els", "people/els", refs(BANK), List.of(), D2, Optional.empty(), new Pack.Extent.Everything());
        assertThat(dead(plan, BANK)).as("with it").isEqualTo(on(0));
    }

    @Test
    void aMailReplacesThePasswordOnly() {
        SignIn unknown =
                new SignIn(Optional.empty(), NO_SECRET, Optional.empty(), Optional.empty(), List.of(), List.of());
        var plan = plan().account("mail", password("Mail")).account("bank", unknown, new Recovery.Email(ref(MAIL)));
        assertThat(dead(covering(plan, MAIL, BANK), BANK)).isEqualTo(on(0));
        plan.account("bank", password("Bank", totp(NO_SECRET, false)), new Recovery.Email(ref(MAIL)));
        assertThat(dead(plan, BANK)).isEmpty();
    }

    @Test
    void aRecoveryCodeReplacesTheSecondFactorWhereThereIsOne() {
        var code = new Recovery.RecoveryCode(Optional.of(secret("Code")), Optional.empty());
        SignIn second = new SignIn(
                Optional.empty(),
                NO_SECRET,
                Optional.empty(),
                Optional.empty(),
                List.of(totp(NO_SECRET, false)),
                List.of());
        var plan = plan().account("bank", password("Bank", totp(NO_SECRET, false)), code);
        assertThat(dead(covering(plan, BANK), BANK)).isEqualTo(on(0));
        plan.account("bank", second, code);
        assertThat(dead(plan, BANK)).as("without the password").isEmpty();
    }

    @Test
    void codesThatAreUsedUpOpenNothing() {
        var plan = plan().account("bank", password("Bank", codes(Optional.of(secret("Codes")), 0)));
        assertThat(dead(covering(plan, BANK), BANK)).isEmpty();
        plan.account("bank", password("Bank", codes(Optional.of(secret("Codes")), 1)));
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
    }

    @Test
    void aSeedIsPrintedOnlyWhereThePlanSaysSoAndByD3() {
        var plan = plan().account("bank", password("Bank", totp(Optional.of(secret("Seed")), true)));
        assertThat(dead(covering(plan, BANK), BANK)).as("D2").isEmpty();
        plan.pack("els", "people/els", refs(BANK), List.of(), List.of(DocumentId.D2, DocumentId.D3));
        assertThat(dead(plan, BANK)).as("D3").isEqualTo(on(0));
        plan.account("bank", password("Bank", totp(Optional.of(secret("Seed")), false)));
        assertThat(dead(plan, BANK)).as("not to be printed").isEmpty();
    }

    @Test
    void codesOfAnAppNeedThePhoneOpenAndTheAppOpen() {
        var plan = plan().account("bank", password("Bank", totp(NO_SECRET, false, "devices/app")))
                .device(
                        "phone",
                        Type.PHONE,
                        Optional.of("people/els"),
                        List.of(pin("P")),
                        refs("devices/app"),
                        Optional.empty())
                .device("app", Type.AUTHENTICATOR_APP, Optional.empty(), List.of(), List.of(), Optional.empty());
        covering(plan, BANK);
        assertThat(dead(plan, BANK)).isEmpty();
        plan.pack("els", "people/els", refs(BANK), List.of(), D2, Optional.empty(), new Pack.Extent.Everything());
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
        plan.device(
                "app",
                Type.AUTHENTICATOR_APP,
                Optional.empty(),
                List.of(new Unlock.Biometric(ref("people/jan"))),
                List.of(),
                Optional.empty());
        assertThat(dead(plan, BANK)).as("the finger of the dead").isEmpty();
    }

    @Test
    void anAppThatAnAccountSynchronisesComesBackWithoutThePhone() {
        var plan = plan().account("mail", password("Mail"))
                .account("bank", password("Bank", totp(NO_SECRET, false, "devices/app")))
                .device(
                        "phone",
                        Type.PHONE,
                        Optional.of("people/jan"),
                        List.of(),
                        refs("devices/app"),
                        Optional.empty())
                .device("app", Type.AUTHENTICATOR_APP, Optional.empty(), List.of(), List.of(), Optional.of(ref(MAIL)));
        assertThat(day(covering(plan, MAIL, BANK), BANK, "author-dead-and-phone-lost"))
                .isEqualTo(on(0));
    }

    @Test
    void aMessageIsReadOnTheOpenPhoneOrByTheCardOrByANewCard() {
        var sms = new SecondFactor.Sms(ref("devices/sim"));
        var plan = plan().account("bank", password("Bank", sms)).account("mail", password("Mail"));
        covering(plan, MAIL, BANK)
                .device(
                        "phone",
                        Type.PHONE,
                        Optional.of("people/els"),
                        List.of(new Unlock.Biometric(ref("people/jan"))),
                        refs("devices/sim"),
                        Optional.empty())
                .device("sim", Type.SIM, Optional.empty(), List.of(pin("SIM")), List.of(), Optional.empty());
        assertThat(dead(plan, BANK)).as("neither the phone nor the card opens").isEmpty();
        plan.device("sim", Type.SIM, Optional.empty(), List.of(), List.of(), Optional.empty());
        assertThat(dead(plan, BANK)).as("a card without PIN").isEqualTo(on(0));
        plan.device("sim", Type.SIM, Optional.empty(), List.of(pin("SIM")), List.of(), Optional.of(ref(MAIL)));
        assertThat(dead(plan, BANK)).as("a new card").isEqualTo(on(7));
        assertThat(day(plan, BANK, "author-dead-and-phone-lost")).isEqualTo(on(7));
    }

    @Test
    void aSecurityKeyNeedsItsPin() {
        var plan = plan().account("bank", password("Bank", new SecondFactor.HardwareKey(ref("devices/key"))))
                .device("key", Type.HARDWARE_KEY, Optional.of("people/els"), List.of(), List.of(), Optional.empty());
        assertThat(dead(covering(plan, BANK), BANK)).isEqualTo(on(0));
        plan.device(
                "key", Type.HARDWARE_KEY, Optional.of("people/els"), List.of(pin("Key")), List.of(), Optional.empty());
        assertThat(dead(plan, BANK)).isEmpty();
        plan.device("key", Type.HARDWARE_KEY, Optional.of("people/jan"), List.of(), List.of(), Optional.empty());
        assertThat(dead(plan, BANK)).as("kept by the author").isEmpty();
    }

    @Test
    void otherWaysReplaceBothFactorsWithTheirDelay() {
        SignIn shut = password("Bank", totp(NO_SECRET, false));
        var plan = plan().account("bank", shut, new Recovery.EmergencyAccess(ref("people/els"), PlanBuilder.days(9)));
        assertThat(dead(covering(plan, BANK), BANK)).isEqualTo(on(9));
        plan.account("bank", shut, support(14, EvidenceKind.DEATH_CERTIFICATE));
        assertThat(dead(plan, BANK)).isEqualTo(on(14));
        plan.account("bank", shut, support(14, EvidenceKind.EXECUTOR_CERTIFICATE));
        assertThat(dead(plan, BANK)).as("she is no executor").isEmpty();
        plan.person("els", List.of(Role.Kind.EXECUTOR), thing("packs/els"));
        assertThat(dead(plan, BANK)).as("she is").isEqualTo(on(28));
        plan.account("bank", shut, new Recovery.SecondAdmin(ref("people/tom")));
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
        assertThat(day(plan, BANK, "person-unavailable/tom")).isEmpty();
    }

    @Test
    void aThingInAPlaceIsFetchedByWhoeverMayEnterIt() {
        var plan = plan().account("bank", password("Bank", codes(NO_SECRET, 8, "places/safe")));
        covering(plan, BANK).place("home", Place.Type.HOME, Optional.empty(), List.of());
        plan.place("safe", Place.Type.SAFE, Optional.of("places/home"), List.of(new Opening.Code(secret("Safe"))));
        assertThat(dead(plan, BANK)).as("nobody enters").isEmpty();
        plan.place("safe", Place.Type.SAFE, Optional.of("places/home"), List.of(), "people/tom");
        assertThat(dead(plan, BANK)).as("Tom fetches them").isEqualTo(on(0));
        assertThat(day(plan, BANK, "person-unavailable/tom")).isEmpty();
        assertThat(day(plan, BANK, "place-lost/home"))
                .as("the safe burns with the house")
                .isEmpty();
    }

    @Test
    void aPlaceIsOpenedByItsCodeOnceOneIsInTheOuterOne() {
        var plan = plan().account("bank", password("Bank", codes(NO_SECRET, 8, "places/safe")));
        plan.pack("els", "people/els", refs(BANK), List.of(), D2, Optional.empty(), new Pack.Extent.Everything())
                .place("home", Place.Type.HOME, Optional.empty(), List.of())
                .place("safe", Place.Type.SAFE, Optional.of("places/home"), List.of(new Opening.Code(secret("Safe"))));
        assertThat(dead(plan, BANK)).isEmpty();
        plan.place("home", Place.Type.HOME, Optional.empty(), List.of(), "people/els");
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
    }

    @Test
    void aKeyIsTakenFromWhereItIsKept() {
        var key = new Opening.Key(PlanBuilder.text("red"), refs("places/home"));
        var plan = plan().account("bank", password("Bank", codes(NO_SECRET, 8, "places/safe")));
        covering(plan, BANK)
                .place("home", Place.Type.HOME, Optional.empty(), List.of(), "people/els")
                .place("safe", Place.Type.SAFE, Optional.empty(), List.of(key));
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
        assertThat(day(plan, BANK, "place-lost/home")).isEmpty();
    }

    @Test
    void aNotaryHandsOutForPapersAndLetsNobodyIn() {
        var notary = new Opening.ByPerson(ref("people/tom"), List.of(EvidenceKind.DEATH_CERTIFICATE));
        var plan = plan().account("bank", password("Bank", codes(NO_SECRET, 8, "places/notary")));
        covering(plan, BANK).place("notary", Place.Type.NOTARY, Optional.empty(), List.of(notary));
        assertThat(dead(plan, BANK)).isEqualTo(on(0));
        Plan made = plan.build();
        AccessProof proof = AccessProof.of(made, PlanBuilder.DAY);
        Situation els = proof.situation(proof.scenarios().get(0), Set.of(ref("people/els")));
        assertThat(new Closure(proof.theory()).of(els).contains(AccessNodes.place(ref("places/notary"))))
                .isFalse();
        assertThat(day(plan, BANK, "author-incapacitated")).as("no certificate").isEmpty();
    }

    @Test
    void whatWasHandedOverAtAPlaceIsLostWithIt() {
        var plan = plan().account("mail", password("Mail"))
                .place("home", Place.Type.HOME, Optional.empty(), List.of(), "people/els")
                .handed("usb", Custody.Item.COPY, "packs/els", "people/els", Optional.of("places/home"));
        assertThat(dead(covering(plan, MAIL), MAIL)).isEqualTo(on(0));
        assertThat(day(plan, MAIL, "place-lost/home")).isEmpty();
    }

    @Test
    void withoutACopyOrAPassphraseAPackStaysShut() {
        var noCopy = new PlanBuilder().person("els", List.of()).person("tom", List.of(), sheet("packs/els"));
        assertThat(dead(covering(noCopy.account("mail", password("Mail")), MAIL), MAIL))
                .isEmpty();
        var noSheet = new PlanBuilder().person("els", List.of(), thing("packs/els"));
        assertThat(dead(covering(noSheet.account("mail", password("Mail")), MAIL), MAIL))
                .isEmpty();
    }

    @Test
    void sharesOpenAPackWhenThereAreEnough() {
        var plan = new PlanBuilder()
                .person("els", List.of(), thing("packs/els"))
                .person("tom", List.of())
                .person("ana", List.of())
                .account("mail", password("Mail"));
        var shares = shares(2, "people/els", "people/tom", "people/ana");
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(shares), new Pack.Extent.Open());
        assertThat(dead(plan, MAIL)).isEqualTo(on(0));
        assertThat(day(plan, MAIL, "person-unavailable/tom")).isEqualTo(on(0));
        var impossible = shares(4, "people/els", "people/tom", "people/ana");
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(impossible), new Pack.Extent.Open());
        assertThat(dead(plan, MAIL)).as("four of three").isEmpty();
    }

    @Test
    void ofGroupsOfSharesEachMustBeComplete() {
        var plan = new PlanBuilder()
                .person("els", List.of(), thing("packs/els"))
                .person("piet", List.of())
                .person("tom", List.of())
                .person("ana", List.of())
                .account("mail", password("Mail"));
        var family = new Pack.ShareGroup(1, refs("people/els", "people/piet"));
        var lawyers = new Pack.ShareGroup(1, refs("people/tom", "people/ana"));
        var shares = new Pack.Shares(2, List.of(family, lawyers));
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(shares), new Pack.Extent.Open());
        assertThat(dead(plan, MAIL))
                .as("one of the family and one of the lawyers")
                .isEqualTo(on(0));
        assertThat(day(plan, MAIL, "person-unavailable/tom")).isEqualTo(on(0));
        var strict = new Pack.Shares(2, List.of(family, new Pack.ShareGroup(2, lawyers.of())));
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(strict), new Pack.Extent.Open());
        assertThat(dead(plan, MAIL)).isEqualTo(on(0));
        assertThat(day(plan, MAIL, "person-unavailable/tom")).as("both lawyers").isEmpty();
    }

    private static Pack.Shares shares(int threshold, String... holders) {
        return new Pack.Shares(1, List.of(new Pack.ShareGroup(threshold, refs(holders))));
    }

    @Test
    void activationTakesItsQuorumAndItsTime() {
        var plan = plan().account("mail", password("Mail"))
                .activation(List.of(Header.Event.DEATH), 2, 3, "people/els", "people/tom");
        assertThat(dead(covering(plan, MAIL), MAIL)).isEqualTo(on(3));
        plan.activation(List.of(Header.Event.DEATH), 3, 3, "people/els", "people/tom");
        assertThat(dead(plan, MAIL)).as("three of two").isEmpty();
    }

    @Test
    void aRuleSaysWhatThePlanSaysSo() {
        Plan plan = covering(plan().account("mail", password("Mail")), MAIL).build();
        assertThat(PlanTheory.of(plan))
                .filteredOn(rule -> rule.head().equals(AccessNodes.account(ref(MAIL))))
                .extracting(rule -> rule.place().file())
                .containsOnly("accounts/mail.md");
    }

    @Test
    void aDeviceThatCarriesItselfOrACircleOfPlacesIsNoTrouble() {
        var plan = plan().account("bank", password("Bank", new SecondFactor.Push(ref("devices/phone"))))
                .device(
                        "phone",
                        Type.PHONE,
                        Optional.empty(),
                        List.of(new Unlock.WithDevice(ref("devices/phone"))),
                        refs("devices/phone"),
                        Optional.of(ref(BANK)))
                .place("a", Place.Type.HOME, Optional.of("places/b"), List.of())
                .place("b", Place.Type.HOME, Optional.of("places/a"), List.of());
        assertThat(dead(covering(plan, BANK), BANK)).isEmpty();
    }
}
