package org.understudy.template;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.understudy.check.CheckedPlan;
import org.understudy.diagnostic.Checked;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.plan.Disclosure;
import org.understudy.plan.DocumentId;
import org.understudy.plan.Edition;
import org.understudy.plan.Format;
import org.understudy.plan.LockKind;
import org.understudy.plan.Pack;
import org.understudy.template.view.CoverView;
import org.understudy.template.view.PersonCard;
import org.understudy.text.Formats;
import org.understudy.text.Language;
import org.understudy.text.MalformedMessageException;
import org.understudy.text.Messages;
import org.understudy.text.MissingMessageException;

/**
 * Writes the letter that lies beside a delivered pack, to be read before anything is opened: plain text in the recipient's
 * language, which every computer shows. It is made from what the cover sheet may show, so it holds no secret.
 */
public final class LetterMaker {
    private final TemplateLayers layers;

    /** @param layers whose messages are the words */
    public LetterMaker(TemplateLayers layers) {
        this.layers = layers;
    }

    /** A file of the pack that the letter speaks of. */
    public record File(String name, DocumentId document, Format format, boolean sealed) {
        /** Whether a recipient's key of this kind is needed before anything else. */
        boolean lockedBy(LockKind kind) {
            return kind.isOn(name);
        }
    }

    /** What the folder of the pack is called where it is delivered, and the letter in it. */
    public record Names(String folder, String letter) {}

    /** The names, as the words of the language make them: any text. */
    public Checked<Names> names(CheckedPlan checked, Pack pack) throws IOException {
        return with(pack, messages -> {
            String author = checked.plan().author().name();
            String folder = pack.name().isPresent()
                    ? pack.name().get().in(pack.language()) + " - " + author
                    : messages.get(
                            "letter.folder",
                            author,
                            checked.plan().person(pack.recipient()).name());
            return new Names(folder, messages.get("letter.name"));
        });
    }

    /**
     * The letter, lines ended as Windows ends them.
     *
     * @param notes names of files that aren't for reading
     */
    public Checked<String> text(CheckedPlan checked, Pack pack, List<File> files, List<String> notes)
            throws IOException {
        return with(pack, messages -> {
            var disclosure = new Disclosure(checked.plan(), pack);
            CoverView cover = new ViewBuilder(checked, disclosure, messages, DocumentId.D0).cover(List.of());
            return text(messages, cover, files, notes);
        });
    }

    private static String text(Messages messages, CoverView cover, List<File> files, List<String> notes) {
        var formats = new Formats(messages);
        var letter = new PlainLetter();
        String author = cover.frame().author();
        letter.title(messages.get("letter.name"));
        letter.paragraph(messages.get("letter.from", author, cover.frame().recipient()));
        letter.paragraph(messages.get(
                "letter.about",
                author,
                cover.frame().edition(),
                formats.date(cover.frame().asAt())));
        cover.frame()
                .status()
                .map(Edition.Status::term)
                .ifPresent(it -> letter.paragraph(messages.get(
                        "letter.status",
                        messages.get("edition-status." + it),
                        messages.get("edition-status-means." + it))));
        letter.heading(messages.get("letter.call"));
        cover.contacts().forEach(person -> letter.item(line(person)));
        if (cover.contacts().isEmpty()) {
            letter.item(messages.get("letter.nobody"));
        }
        first(files).ifPresent(file -> {
            letter.heading(messages.get("letter.first"));
            letter.item(file.name());
            if (file.document() == DocumentId.D0) {
                letter.item(messages.get("letter.first-then"));
            }
        });
        letter.heading(messages.get("letter.programs"));
        files.stream()
                .map(File::format)
                .distinct()
                .forEach(format -> letter.item(messages.get("letter.program." + format.term())));
        secondLocks(messages, files, letter);
        passphrase(messages, formats, cover, files, letter);
        letter.heading(messages.get("letter.keep"));
        letter.item(messages.get("letter.keep-why", formats.list(notes)));
        return letter.text();
    }

    private static void secondLocks(Messages messages, List<File> files, PlainLetter letter) {
        List<LockKind> kinds = Arrays.stream(LockKind.values())
                .filter(kind -> files.stream().anyMatch(file -> file.lockedBy(kind)))
                .toList();
        if (!kinds.isEmpty()) {
            letter.item(messages.get("letter.locked-again"));
            kinds.forEach(kind -> letter.subItem(messages.get("letter.locked-again." + kind.term())));
        }
    }

    private static void shares(Messages messages, Formats formats, CoverView.Shares shares, PlainLetter letter) {
        if (shares.groups().size() == 1) {
            CoverView.ShareGroup all = shares.groups().get(0);
            letter.item(messages.get(
                    "cover.share-holders", all.holders().size(), formats.list(all.holders()), all.needed()));
        } else {
            letter.item(messages.get("cover.share-groups", shares.groups().size(), shares.groupsNeeded()));
            shares.groups()
                    .forEach(group -> letter.subItem(messages.get(
                            "cover.share-group",
                            group.needed(),
                            group.holders().size(),
                            formats.list(group.holders()))));
        }
        letter.item(messages.get("cover.share-sheets"));
    }

    private static void passphrase(
            Messages messages, Formats formats, CoverView cover, List<File> files, PlainLetter letter) {
        letter.heading(messages.get("letter.passphrase"));
        List<File> sealed = files.stream().filter(File::sealed).toList();
        if (sealed.isEmpty()) {
            letter.item(messages.get("letter.no-passphrase"));
            return;
        }
        letter.item(messages.get("letter.locked"));
        sealed.forEach(file -> letter.subItem(file.name()));
        letter.item(messages.get("letter.passphrase-apart"));
        if (!cover.keyHolders().isEmpty()) {
            letter.item(messages.get(
                    "letter.passphrase-holders", cover.keyHolders().size(), formats.list(cover.keyHolders())));
        }
        cover.shares().ifPresent(shares -> shares(messages, formats, shares, letter));
    }

    /** The cover sheet, else what opens without a passphrase; a PDF rather than anything else. */
    private static Optional<File> first(List<File> files) {
        return files.stream()
                .min(Comparator.comparing((File file) -> file.document() != DocumentId.D0)
                        .thenComparing(File::sealed)
                        .thenComparing(File::document)
                        .thenComparing(file -> file.format() != Format.PDF));
    }

    private static String line(PersonCard person) {
        var line = new StringBuilder(person.name());
        String before = ": ";
        for (PersonCard.ContactLine contact : person.contacts()) {
            line.append(before).append(contact.value());
            before = ", ";
        }
        return line.toString();
    }

    @FunctionalInterface
    private interface Words<T> {
        T say(Messages messages);
    }

    private <T> Checked<T> with(Pack pack, Words<T> words) throws IOException {
        return with(pack.language(), words);
    }

    /** Something said in the words of a language, as the plan and its theme have them. */
    public <T> Checked<T> said(Language language, Function<Messages, T> words) throws IOException {
        return with(language, words::apply);
    }

    private <T> Checked<T> with(Language language, Words<T> words) throws IOException {
        try {
            return Checked.of(words.say(layers.messages(language)), List.of());
        } catch (PageException e) {
            return Checked.failed(e.diagnostic());
        } catch (MissingMessageException e) {
            return Checked.failed(Diagnostic.general(TemplateRules.NO_MESSAGE, e.key(), e.language()));
        } catch (MalformedMessageException e) {
            return Checked.failed(Diagnostic.general(TemplateRules.BAD_MESSAGE, e.key(), e.language()));
        }
    }
}
