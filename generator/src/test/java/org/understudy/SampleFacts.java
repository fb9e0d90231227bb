package org.understudy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.understudy.plan.Account;
import org.understudy.plan.Body;
import org.understudy.plan.Capacity;
import org.understudy.plan.Category;
import org.understudy.plan.Confidentiality;
import org.understudy.plan.Custody;
import org.understudy.plan.Device;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.KeyPaper;
import org.understudy.plan.LabelledSecret;
import org.understudy.plan.LocalText;
import org.understudy.plan.Pack;
import org.understudy.plan.Person;
import org.understudy.plan.Place;
import org.understudy.plan.Plan;
import org.understudy.plan.ProseBlock;
import org.understudy.plan.ProseInline;
import org.understudy.plan.Ref;
import org.understudy.plan.SecretRef;
import org.understudy.plan.Workflow;

/** What a plan and its vault say that the documents of one pack must say too, or may not. */
final class SampleFacts {
    /** A shorter secret, such as a PIN, may well be part of a number that is none. */
    private static final int TELLING = 6;

    private final Disclosure disclosure;
    private final Pack pack;
    private final Map<SecretRef, String> values;

    SampleFacts(Plan plan, Pack pack, Map<SecretRef, String> values) {
        this.disclosure = new Disclosure(plan, pack);
        this.pack = pack;
        this.values = values;
    }

    /** The keys of authenticator apps that the instructions for second factors print, in Base32. */
    List<String> keys() {
        return disclosure.accounts().stream()
                .flatMap(account -> account.signIn().stream())
                .flatMap(signIn -> signIn.secondFactors().stream())
                .filter(factor -> factor instanceof Account.SecondFactor.Totp totp && totp.printSeed())
                .flatMap(factor -> ((Account.SecondFactor.Totp) factor).secret().stream())
                .map(secret -> Objects.requireNonNull(values.get(secret), secret::toString))
                .map(value -> value.replaceAll(".*[?&]secret=([^&]*).*", "$1").replaceAll("[ =]", ""))
                .toList();
    }

    /** What the document must say. */
    List<String> toldBy(DocumentId document) {
        var facts = new ArrayList<String>();
        switch (document) {
            case D0 -> {
                facts.add(disclosure.plan().person(pack.recipient()).name());
                if (!pack.documents().contains(DocumentId.D2)) {
                    prose(pack.body(), facts);
                }
            }
            case D1 -> {
                facts.add(disclosure.plan().author().name());
                disclosure.plan().header().doNot().forEach(text -> facts.add(local(text)));
            }
            case D2 -> succession(facts);
            case D3 ->
                disclosure.accounts().stream().filter(this::asksForMore).forEach(account -> {
                    facts.add(local(account.name()));
                    account.signIn().flatMap(Account.SignIn::username).ifPresent(facts::add);
                });
            case D5 -> {
                disclosure
                        .plan()
                        .header()
                        .activation()
                        .orElseThrow()
                        .verifiers()
                        .forEach(it -> legalName(it, facts));
                disclosure.custody().stream().filter(Custody::isOut).forEach(it -> custody(it, facts));
            }
            case D6 ->
                disclosure.custody().forEach(it -> {
                    custody(it, facts);
                    prose(it.body(), facts);
                });
            case D7 -> notices(facts);
            case D8 -> continuity(facts);
            case L0, L12, L14 -> facts.add(disclosure.plan().author().name());
            case L4, L6, L8 -> legalName(disclosure.plan().header().author(), facts);
            case L1 ->
                disclosure.people().forEach(person -> {
                    facts.add(legalName(person.ref()));
                    person.address().ifPresent(facts::add);
                });
            case L2 ->
                disclosure.accounts().forEach(account -> {
                    facts.add(local(account.name()));
                    facts.add(account.provider().legalName());
                });
            case L3, L5, L9 -> estate().map(account -> local(account.name())).forEach(facts::add);
            case L7 -> disclosure.engagements().forEach(it -> facts.add(legalName(it.customer())));
            case L10 ->
                disclosure.accounts().stream()
                        .filter(account -> account.category() == Category.DOMAIN)
                        .filter(account -> account.capacity() != Capacity.HELD_FOR_CUSTOMER)
                        .forEach(account -> facts.add(local(account.name())));
            case L11 -> disclosure.instruments().forEach(it -> facts.add(local(it.name())));
            default -> throw new IllegalArgumentException("no sample has " + document);
        }
        facts.addAll(secretsIn(document));
        return facts;
    }

    /** The papers that the pack prints for others. */
    List<KeyPaper> papers() {
        return KeyPaper.of(disclosure);
    }

    /** What a paper with a key must say. */
    List<String> toldBy(KeyPaper paper) {
        var facts = toldByLabelOf(paper);
        paper.pack().name().ifPresent(name -> facts.add(local(name)));
        if (paper.share().isPresent()) {
            facts.add(numbered(paper));
        } else {
            List<String> words = words(paper);
            for (int i = 0; i < words.size(); i++) {
                facts.add((i + 1) + words.get(i) + (i < words.size() - 1 ? "␣" : ""));
            }
        }
        return facts;
    }

    /** What the label of its envelope must say. */
    List<String> toldByLabelOf(KeyPaper paper) {
        Ref holder = paper.holder().orElseThrow();
        var facts = new ArrayList<>(List.of(disclosure.plan().person(holder).name()));
        disclosure.plan().custody().values().stream()
                .filter(it ->
                        it.pack().equals(paper.pack().ref()) && it.holder().equals(holder) && it.isOut())
                .filter(it -> it.item() == (paper.share().isPresent() ? Custody.Item.SHARE : Custody.Item.KEY_SHEET))
                .forEach(it -> facts.add(it.sealNumber().orElseThrow()));
        return facts;
    }

    /** What papers and labels other than these may not say. */
    List<String> keptFromOthers(List<KeyPaper> shown) {
        var kept = new ArrayList<>(keptFrom(DocumentId.D0));
        papers().stream()
                .filter(paper -> shown.stream().noneMatch(it -> it.secret().equals(paper.secret())))
                .forEach(paper -> kept.add(numbered(paper)));
        return kept;
    }

    /** The words as they stand on the paper; of a passphrase the first, after which comes its check. */
    private String numbered(KeyPaper paper) {
        List<String> words = words(paper);
        if (paper.share().isEmpty()) {
            return "1" + words.get(0) + "␣";
        }
        var numbered = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            numbered.append(i + 1).append(words.get(i));
        }
        return numbered.toString();
    }

    private List<String> words(KeyPaper paper) {
        return List.of(value(paper).split(" "));
    }

    /** What stands on a paper. */
    String value(KeyPaper paper) {
        return Objects.requireNonNull(values.get(paper.secret()), paper::slug);
    }

    private void custody(Custody item, List<String> facts) {
        disclosure.plan().pack(item.pack()).name().ifPresent(name -> facts.add(local(name)));
        item.sealNumber().ifPresent(facts::add);
        legalName(item.holder(), facts);
        item.place().map(disclosure.plan()::place).ifPresent(place -> facts.add(local(place.name())));
    }

    private void legalName(Ref person, List<String> facts) {
        facts.add(legalName(person));
    }

    private String legalName(Ref person) {
        Person one = disclosure.plan().person(person);
        return one.legalName().orElse(one.name());
    }

    /** What isn't held for others, and has a wish. */
    private Stream<Account> estate() {
        return disclosure.accounts().stream()
                .filter(account ->
                        account.capacity() != Capacity.HELD_FOR_CUSTOMER && account.capacity() != Capacity.EMPLOYER)
                .filter(account -> account.wish().isPresent());
    }

    private void notices(List<String> facts) {
        disclosure.engagements().forEach(engagement -> {
            legalName(engagement.customer(), facts);
            disclosure.plan().person(engagement.customer()).address().ifPresent(facts::add);
            engagement
                    .contacts()
                    .forEach(contact ->
                            facts.add(disclosure.plan().person(contact).name()));
            facts.add(local(engagement.services()));
        });
        disclosure.accounts().stream()
                .filter(account -> account.capacity() != Capacity.HELD_FOR_CUSTOMER)
                .filter(account -> account.wish()
                        .filter(it ->
                                it.action() == Account.Wish.Action.CLOSE || it.action() == Account.Wish.Action.TRANSFER)
                        .isPresent())
                .forEach(account -> {
                    facts.add(account.provider().legalName());
                    facts.add(local(account.name()));
                    facts.addAll(account.identifiers());
                });
    }

    /** What it may not say: secrets that its pack doesn't cover, and any at all unless it is protected. */
    List<String> keptFrom(DocumentId document) {
        var told = new HashSet<String>();
        if (document.confidentiality() == Confidentiality.PROTECTED) {
            List.of(DocumentId.D2, DocumentId.D3)
                    .forEach(it -> secretsIn(it).forEach(secret -> told.add(ungrouped(secret))));
        }
        return values.values().stream()
                .flatMap(SampleFacts::lines)
                .filter(line -> line.length() >= TELLING && !told.contains(ungrouped(line)))
                .distinct()
                .toList();
    }

    /** The same key may be in the vault twice: in groups, and as an address. */
    private static String ungrouped(String secret) {
        return secret.replace(" ", "");
    }

    private void succession(List<String> facts) {
        for (Account account : disclosure.accounts()) {
            facts.add(local(account.name()));
            facts.addAll(account.identifiers());
            account.signIn().flatMap(Account.SignIn::username).ifPresent(facts::add);
            prose(account.body(), facts);
        }
        for (Workflow workflow : disclosure.workflows()) {
            facts.add(local(workflow.name()));
            facts.add(local(workflow.purpose()));
            Stream.of(workflow.inputs(), workflow.outputs(), workflow.never())
                    .flatMap(List::stream)
                    .forEach(text -> facts.add(local(text)));
            prose(workflow.body(), facts);
        }
        for (Device device : disclosure.devices()) {
            facts.add(local(device.name()));
            Stream.of(device.model(), device.number(), device.serial())
                    .flatMap(Optional::stream)
                    .forEach(facts::add);
        }
        for (Place place : disclosure.places()) {
            facts.add(local(place.name()));
            place.address().ifPresent(facts::add);
        }
        people(facts);
        prose(pack.body(), facts);
    }

    private void continuity(List<String> facts) {
        disclosure.accounts().forEach(account -> facts.add(local(account.name())));
        disclosure.workflows().forEach(workflow -> facts.add(local(workflow.purpose())));
        disclosure.engagements().forEach(engagement -> {
            facts.add(local(engagement.name()));
            facts.add(local(engagement.services()));
            prose(engagement.body(), facts);
        });
        disclosure.instruments().forEach(instrument -> facts.add(local(instrument.name())));
        people(facts);
    }

    private void people(List<String> facts) {
        for (Person person : disclosure.people()) {
            facts.add(person.name());
            person.address().ifPresent(facts::add);
            person.contacts().forEach(contact -> facts.add(contact.value()));
        }
    }

    /** Whether the provider asks for something besides the password, or has another way in. */
    private boolean asksForMore(Account account) {
        return !account.recovery().isEmpty()
                || account.signIn().filter(it -> !it.secondFactors().isEmpty()).isPresent();
    }

    private List<String> secretsIn(DocumentId document) {
        var refs = new ArrayList<SecretRef>();
        if (document.confidentiality() == Confidentiality.PROTECTED) {
            disclosure.accounts().forEach(account -> secrets(account, document, refs));
            things(document).forEach(thing -> secrets(thing, refs));
        }
        return refs.stream()
                .map(ref -> Objects.requireNonNull(values.get(ref), ref::toString))
                .flatMap(SampleFacts::lines)
                .distinct()
                .toList();
    }

    private void secrets(Account account, DocumentId document, List<SecretRef> refs) {
        boolean recovers = document == DocumentId.D3;
        account.signIn().ifPresent(signIn -> {
            if (!recovers) {
                signIn.password().ifPresent(refs::add);
                signIn.secrets().forEach(secret -> refs.add(secret.value()));
            }
            for (Account.SecondFactor factor : signIn.secondFactors()) {
                if (factor instanceof Account.SecondFactor.BackupCodes codes
                        && recovers == pack.documents().contains(DocumentId.D3)) {
                    codes.codes().ifPresent(refs::add);
                } else if (factor instanceof Account.SecondFactor.Totp totp && recovers && totp.printSeed()) {
                    totp.secret().ifPresent(refs::add);
                }
            }
        });
        for (Account.Recovery way : account.recovery()) {
            if (way instanceof Account.Recovery.RecoveryCode code) {
                code.code().ifPresent(refs::add);
            }
        }
    }

    /** Those that the pack opens; of D3 only the devices that are a second proof themselves, of which it tells for sure. */
    private Stream<Ref> things(DocumentId document) {
        Stream<Ref> all = document == DocumentId.D3
                ? disclosure.accounts().stream()
                        .flatMap(account -> account.signIn().stream())
                        .flatMap(signIn -> signIn.secondFactors().stream())
                        .flatMap(SampleFacts::devices)
                : Stream.concat(
                        disclosure.devices().stream().map(Device::ref),
                        disclosure.places().stream().map(Place::ref));
        return all.filter(disclosure::opens);
    }

    private static Stream<Ref> devices(Account.SecondFactor factor) {
        if (factor instanceof Account.SecondFactor.HardwareKey key) {
            return Stream.of(key.device());
        }
        return factor instanceof Account.SecondFactor.Totp totp ? totp.devices().stream() : Stream.empty();
    }

    private void secrets(Ref thing, List<SecretRef> refs) {
        switch (thing.kind()) {
            case DEVICES -> {
                Device device = disclosure.plan().device(thing);
                device.secrets().stream().map(LabelledSecret::value).forEach(refs::add);
                for (Device.Unlock unlock : device.unlockedBy()) {
                    if (unlock instanceof Device.Unlock.Pin pin) {
                        refs.add(pin.secret());
                    } else if (unlock instanceof Device.Unlock.Password password) {
                        refs.add(password.secret());
                    }
                }
            }
            case PLACES ->
                disclosure.plan().place(thing).openedBy().forEach(opening -> {
                    if (opening instanceof Place.Opening.Code code) {
                        refs.add(code.secret());
                    }
                });
            default -> throw new IllegalArgumentException(thing.toString());
        }
    }

    /** The lines of a secret; of an address for an authenticator app the key. */
    private static Stream<String> lines(String secret) {
        return secret.lines()
                .map(line -> line.replaceFirst("^otpauth:.*[?&]secret=([^&]+).*", "$1"))
                .filter(line -> !line.isBlank());
    }

    private String local(LocalText text) {
        return text.in(pack.language());
    }

    /** Each piece of text that no link to the plan can change. */
    private void prose(Body body, List<String> facts) {
        Body.Prose prose = body.in(pack.language());
        blocks(prose.about(), facts);
        prose.parts().values().forEach(part -> blocks(part, facts));
    }

    private static void blocks(List<ProseBlock> blocks, List<String> facts) {
        for (ProseBlock block : blocks) {
            if (block instanceof ProseBlock.Heading heading) {
                inlines(heading.content(), facts);
            } else if (block instanceof ProseBlock.Paragraph paragraph) {
                inlines(paragraph.content(), facts);
            } else if (block instanceof ProseBlock.Listing listing) {
                listing.items().forEach(item -> blocks(item.content(), facts));
            } else if (block instanceof ProseBlock.Quote quote) {
                blocks(quote.content(), facts);
            } else if (block instanceof ProseBlock.Code code) {
                facts.add(code.text());
            } else if (block instanceof ProseBlock.Table table) {
                table.head().forEach(cell -> inlines(cell, facts));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell, facts)));
            }
        }
    }

    private static void inlines(List<ProseInline> inlines, List<String> facts) {
        for (ProseInline inline : inlines) {
            if (inline instanceof ProseInline.Text text) {
                facts.add(text.text());
            } else if (inline instanceof ProseInline.Code code) {
                facts.add(code.text());
            } else if (inline instanceof ProseInline.Strong strong) {
                inlines(strong.content(), facts);
            } else if (inline instanceof ProseInline.Emphasis emphasis) {
                inlines(emphasis.content(), facts);
            } else if (inline instanceof ProseInline.WebLink link) {
                inlines(link.content(), facts);
            }
        }
    }
}
