package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.understudy.access.PlanBuilder.NO_SECRET;
import static org.understudy.access.PlanBuilder.password;
import static org.understudy.access.PlanBuilder.ref;
import static org.understudy.access.PlanBuilder.refs;
import static org.understudy.access.PlanBuilder.sheet;
import static org.understudy.access.PlanBuilder.support;
import static org.understudy.access.PlanBuilder.thing;
import static org.understudy.access.PlanBuilder.totp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.understudy.access.LiveClaim.Outcome;
import org.understudy.access.ProposedRepair.Action;
import org.understudy.access.SafeClaim.Moment;
import org.understudy.plan.Account.Recovery;
import org.understudy.plan.Account.SignIn;
import org.understudy.plan.Device.Type;
import org.understudy.plan.DocumentId;
import org.understudy.plan.EvidenceKind;
import org.understudy.plan.Header;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Ref;

class AccessProofTest {
    private static final String MAIL = "accounts/mail";
    private static final String BANK = "accounts/bank";
    private static final List<DocumentId> D2 = List.of(DocumentId.D2);

    private static PlanBuilder plan() {
        return new PlanBuilder()
                .person("els", List.of(), thing("packs/els"))
                .person("tom", List.of(Person.Role.Kind.KEY_HOLDER), sheet("packs/els"))
                .account("mail", password("Mail"))
                .pack("els", "people/els", refs(MAIL), List.of(), D2);
    }

    private static AccessProof proof(PlanBuilder plan) {
        return AccessProof.of(plan.build(), PlanBuilder.DAY);
    }

    private static LiveClaim claim(AccessProof proof, String scenario) {
        return proof.live().stream()
                .filter(claim -> claim.scenario().id().equals(scenario))
                .findFirst()
                .orElseThrow();
    }

    private static List<SafeClaim> broken(AccessProof proof) {
        return proof.safe().stream().filter(claim -> !claim.holds()).toList();
    }

    @Test
    void aPlanThatHoldsButForOnePerson() {
        AccessProof proof = proof(plan());
        assertThat(proof.live().stream().filter(claim -> !claim.holds()))
                .extracting(claim -> claim.scenario().id())
                .containsExactly("person-unavailable/tom");
        assertThat(broken(proof)).isEmpty();
        assertThat(proof.holds()).isFalse();
    }

    private static PlanBuilder printing(PlanBuilder plan, String recipient, Pack.Extent keysOf) {
        List<DocumentId> papers = List.of(DocumentId.D4);
        var open = new Pack.Extent.Open();
        return plan.pack("printing", recipient, List.of(), List.of(), papers, Optional.empty(), open, keysOf);
    }

    @Test
    void papersWithKeysOpenThePacksTheyAreOf() {
        var all = new Pack.Extent.Everything();
        assertThat(broken(proof(printing(plan(), "people/jan", all)))).isEmpty();
        var plan =
                plan().person("els", List.of(), thing("packs/els"), thing("packs/printing"), sheet("packs/printing"));
        assertThat(broken(proof(printing(plan, "people/els", all))))
                .as("els has her copy and opens the pack that has its passphrase")
                .anySatisfy(claim -> {
                    assertThat(claim.people()).containsExactly(ref("people/els"));
                    assertThat(claim.breaches())
                            .extracting(SafeClaim.Breach::reached)
                            .contains(AccessNodes.pack(ref("packs/els")));
                });
        assertThat(broken(proof(printing(plan, "people/els", new Pack.Extent.Only(List.of(ref("packs/other")))))))
                .as("but not where its key isn’t printed")
                .noneSatisfy(claim -> assertThat(claim.breaches())
                        .extracting(SafeClaim.Breach::reached)
                        .contains(AccessNodes.pack(ref("packs/els"))));
    }

    @Test
    void aPackForALawyerNeitherOpensNorMustOpenAnything() {
        List<DocumentId> schedule = List.of(DocumentId.L2);
        var told = plan().pack("lawyer", "people/tom", refs(BANK, MAIL), List.of(), schedule);
        AccessProof proof = proof(told);
        assertThat(proof.live().stream().filter(claim -> claim.pack().equals(ref("packs/lawyer"))))
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.verdicts()).isEmpty());
        assertThat(broken(proof)).isEmpty();
        assertThat(broken(proof(told.person("tom", List.of(), thing("packs/els"), sheet("packs/els")))))
                .as("and nobody may get in because they were told")
                .anySatisfy(claim -> assertThat(claim.people()).containsExactly(ref("people/tom")));
    }

    @Test
    void scenariosThatAreBuiltInAndThePlansOwn() {
        var plan = plan().activation(List.of(Header.Event.DEATH, Header.Event.MISSING), 1, 0, "people/tom")
                .device("phone", Type.PHONE, Optional.of("people/jan"), List.of(), List.of(), Optional.empty())
                .place("home", Place.Type.HOME, Optional.empty(), List.of())
                .scenario("fire", true, "places/home")
                .scenario("theft", false, "devices/phone");
        AccessProof proof = proof(plan);
        assertThat(proof.scenarios())
                .extracting(Scenario::id)
                .containsExactly(
                        "author-dead",
                        "author-incapacitated",
                        "phone-lost",
                        "author-dead-and-phone-lost",
                        "place-lost/home",
                        "person-unavailable/els",
                        "person-unavailable/tom",
                        "fire",
                        "theft");
        assertThat(claim(proof, "theft").actor()).isEqualTo(ref("people/jan"));
        assertThat(claim(proof, "fire").actor()).isEqualTo(ref("people/els"));
        assertThat(proof.live().stream().filter(claim -> claim.scenario().id().equals("person-unavailable/els")))
                .as("a recipient who is gone has nothing to prove")
                .isEmpty();
    }

    @Test
    void incapacityCountsOnlyWhereThePlanTakesEffectOnIt() {
        assertThat(proof(plan().activation(List.of(Header.Event.DEATH), 1, 0, "people/tom"))
                        .scenarios())
                .extracting(Scenario::cause)
                .doesNotContain(Scenario.Cause.AUTHOR_INCAPACITATED);
        assertThat(proof(plan().activation(List.of(Header.Event.MISSING), 1, 0, "people/tom"))
                        .scenarios())
                .extracting(Scenario::cause)
                .contains(Scenario.Cause.AUTHOR_INCAPACITATED)
                .doesNotContain(Scenario.Cause.AUTHOR_DEAD);
    }

    @Test
    void anAuthorWithoutTheirPhone() {
        SignIn app = password("Mail", totp(NO_SECRET, false, "devices/phone"));
        var plan = plan().account("mail", app)
                .device("phone", Type.PHONE, Optional.of("people/jan"), List.of(), List.of(), Optional.empty());
        assertThat(claim(proof(plan), "phone-lost").holds()).isFalse();
        plan.account("mail", app, new Recovery.SecondAdmin(ref("people/tom")));
        assertThat(claim(proof(plan), "phone-lost").holds()).isTrue();
    }

    @Test
    void aDeadlineIsMissed() {
        var shut = Optional.of(password("Mail", totp(NO_SECRET, false)));
        var slow = support(14, EvidenceKind.DEATH_CERTIFICATE);
        var due = PlanBuilder.DAY.plusDays(13);
        var plan = plan().account("mail", shut, Optional.of(PlanBuilder.renewal(due, false)), slow);
        LiveClaim late = claim(proof(plan), "author-dead");
        assertThat(late.failures()).extracting(LiveClaim.Verdict::outcome).containsExactly(Outcome.LATE);
        assertThat(late.failures().get(0).deadline()).contains(due);
        plan.account("mail", shut, Optional.of(PlanBuilder.renewal(due.plusDays(1), false)), slow);
        assertThat(claim(proof(plan), "author-dead").holds())
                .as("on the last day")
                .isTrue();
        plan.account("mail", shut, Optional.of(PlanBuilder.renewal(due, true)), slow);
        assertThat(claim(proof(plan), "author-dead").holds())
                .as("renews by itself")
                .isTrue();
    }

    @Test
    void whoHasCopyAndPassphraseReachesAllTooEarly() {
        var plan = plan().person("els", List.of(), thing("packs/els"), sheet("packs/els"));
        SafeClaim broken = broken(proof(plan)).get(0);
        assertThat(broken.moment()).isEqualTo(Moment.BEFORE_ACTIVATION);
        assertThat(broken.people()).containsExactly(ref("people/els"));
        assertThat(broken.breaches())
                .extracting(SafeClaim.Breach::reached)
                .containsExactly(AccessNodes.pack(ref("packs/els")));
        assertThat(broken.breaches().get(0).how().steps())
                .extracting(step -> step.rule().place().file())
                .contains("people/els.md", "packs/els.md");
    }

    @Test
    void aRecipientReachesWhatTheirPackDoesNotCover() {
        var plan = plan().account(
                        "bank",
                        new SignIn(
                                Optional.empty(), NO_SECRET, Optional.empty(), Optional.empty(), List.of(), List.of()),
                        new Recovery.Email(ref(MAIL)));
        assertThat(broken(proof(plan))).extracting(SafeClaim::moment).containsExactly(Moment.AFTER_ACTIVATION);
        plan.pack("els", "people/els", refs(MAIL, BANK), List.of(), D2);
        assertThat(broken(proof(plan))).isEmpty();
    }

    @Test
    void helpersHelpThoseThePlanMeansOnly() {
        var plan = plan().person("eve", List.of())
                .account("bank", password("Bank", totp(NO_SECRET, false)), new Recovery.SecondAdmin(ref("people/tom")));
        AccessProof proof = proof(plan);
        assertThat(broken(proof)).as("Tom’s own account, and nobody else’s").isEmpty();
        Situation eve = proof.situation(proof.scenarios().get(0), Set.of(ref("people/eve")));
        assertThat(new Closure(proof.theory()).of(eve).contains(AccessNodes.account(ref(BANK))))
                .isFalse();
    }

    @Test
    void aGroupThatIsOneShareShortReachesNothing() {
        var plan = plan().person("ana", List.of()).person("tom", List.of());
        var shares = shares(3, refs("people/els", "people/tom", "people/ana"));
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(shares), new Pack.Extent.Open());
        AccessProof proof = proof(plan);
        assertThat(proof.safe().stream().filter(claim -> claim.sharesOf().isPresent()))
                .hasSize(3)
                .allMatch(SafeClaim::holds);
        plan.person("ana", List.of(), sheet("packs/els"));
        assertThat(broken(proof(plan)))
                .extracting(SafeClaim::people)
                .contains(Set.of(ref("people/els"), ref("people/ana")));
    }

    private static Pack.Shares shares(int threshold, List<Ref> holders) {
        return new Pack.Shares(1, List.of(new Pack.ShareGroup(threshold, holders)));
    }

    @Test
    void ofGroupsThatAreNeededOneFewerReachesNothing() {
        var plan = plan().person("ana", List.of()).person("tom", List.of()).person("piet", List.of());
        var shares = new Pack.Shares(
                2,
                List.of(
                        new Pack.ShareGroup(1, refs("people/els", "people/piet")),
                        new Pack.ShareGroup(2, refs("people/tom", "people/ana"))));
        plan.pack("els", "people/els", refs(MAIL), List.of(), D2, Optional.of(shares), new Pack.Extent.Open());
        assertThat(proof(plan).safe().stream().filter(claim -> claim.sharesOf().isPresent()))
                .as("the family with one of the lawyers' two; both lawyers")
                .extracting(SafeClaim::people)
                .containsExactlyInAnyOrder(
                        Set.of(ref("people/els"), ref("people/piet"), ref("people/tom")),
                        Set.of(ref("people/els"), ref("people/piet"), ref("people/ana")),
                        Set.of(ref("people/tom"), ref("people/ana")));
    }

    @Test
    void manyShareHoldersAreCapped() {
        var plan = plan();
        List<Ref> holders = new ArrayList<>();
        IntStream.range(0, 16).forEach(i -> {
            plan.person("h" + i, List.of());
            holders.add(ref("people/h" + i));
        });
        plan.pack(
                "els",
                "people/els",
                refs(MAIL),
                List.of(),
                D2,
                Optional.of(shares(9, holders)),
                new Pack.Extent.Open());
        AccessProof proof = proof(plan);
        assertThat(proof.groupsCapped()).isTrue();
        assertThat(proof.safe().stream().filter(claim -> claim.sharesOf().isPresent()))
                .hasSize(TooFewHolders.MOST);
    }

    @Test
    void repairsBeginWithTheLeastEffortAndSayWhatTheyOpen() {
        var plan = plan().person("els", List.of());
        AccessProof proof = proof(plan);
        List<ProposedRepair> repairs = proof.repairs(claim(proof, "author-dead"));
        assertThat(repairs.get(0).action()).isEqualTo(Action.HAND_OVER_COPY);
        assertThat(repairs.get(0).opens()).containsExactly(ref(MAIL));
        assertThat(repairs).extracting(ProposedRepair::action).isSorted();
        assertThat(proof.repairs(claim(proof, "person-unavailable/tom")))
                .as("with him the sheet is gone")
                .extracting(ProposedRepair::action)
                .doesNotContain(Action.HAND_OVER_COPY)
                .contains(Action.SET_EMERGENCY_ACCESS);
    }

    @Test
    void repairsOfASecondFactor() {
        var plan = plan().account("mail", password("Mail", totp(Optional.of(PlanBuilder.secret("Seed")), false)));
        AccessProof proof = proof(plan);
        assertThat(proof.repairs(claim(proof, "author-dead")))
                .extracting(ProposedRepair::action)
                .containsExactly(
                        Action.PRINT_SEED,
                        Action.KEEP_BACKUP_CODES,
                        Action.SET_EMERGENCY_ACCESS,
                        Action.ADD_SECOND_ADMIN,
                        Action.ENROL_KEY);
    }

    @Test
    void repairsOfWhatIsLateAreSooner() {
        var shut = Optional.of(password("Mail", totp(Optional.of(PlanBuilder.secret("Seed")), true)));
        var plan = plan().account("mail", shut, Optional.of(PlanBuilder.renewal(PlanBuilder.DAY, false)), support(14));
        AccessProof proof = proof(plan);
        assertThat(proof.repairs(claim(proof, "author-dead")))
                .extracting(ProposedRepair::action)
                .startsWith(Action.ADD_INSTRUCTIONS)
                .doesNotContain(Action.SET_EMERGENCY_ACCESS);
    }

    @Test
    void theMatrixHasAVerdictForEachAccountAndScenario() {
        AccessProof proof = proof(plan());
        ScenarioMatrix matrix = proof.matrix(ref("packs/els"));
        assertThat(matrix.rows().keySet()).containsExactly(ref(MAIL));
        assertThat(matrix.rows().get(ref(MAIL))).hasSameSizeAs(matrix.scenarios());
    }

    @Test
    void aPlanWithoutPacksIsProvedAtOnce() {
        assertThat(proof(new PlanBuilder()).holds()).isTrue();
    }
}
