package org.understudy.reveal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.document.Block;
import org.understudy.document.Block.Alignment;
import org.understudy.document.Block.Cell;
import org.understudy.document.Block.Column;
import org.understudy.document.Block.Row;
import org.understudy.document.Inline;
import org.understudy.plan.Account;
import org.understudy.plan.SecretRef;
import org.understudy.text.Language;
import org.understudy.vault.Secret;

/** Makes ordinary blocks of the secrets of second factors: tables of codes, QR codes, keys to be typed. */
final class FactorBlocks {
    private static final int GROUP = 4;
    private static final List<Column> TWO_CODES = List.of(
            new Column(9, Alignment.END),
            new Column(41, Alignment.START),
            new Column(9, Alignment.END),
            new Column(41, Alignment.START));

    private final FactorSecrets factors;
    private final Map<String, SecretRef> names;
    private final Map<String, Secret> values;
    private final Language language;
    private final BiConsumer<SecretRef, Diagnostic> report;
    private final List<Secret> made = new ArrayList<>();

    /** @param report is told what is wrong with a secret; one that can't be used is missing from the page */
    FactorBlocks(
            FactorSecrets factors,
            Map<String, SecretRef> names,
            Map<String, Secret> values,
            Language language,
            BiConsumer<SecretRef, Diagnostic> report) {
        this.factors = factors;
        this.names = names;
        this.values = values;
        this.language = language;
        this.report = report;
    }

    /** The secrets that are in the blocks, to be closed with the page. */
    List<Secret> made() {
        return made;
    }

    /** Two columns, to be read down; a row that names its code by its number and has a box before it. */
    Block.Table table(Block.SecretCodes block) {
        SecretRef name = name(block.token());
        List<Secret> codes = factors.codes(name, value(block.token()), it -> report.accept(name, it));
        int rows = (codes.size() + 1) / 2;
        var body = new ArrayList<Row>();
        for (int i = 0; i < rows; i++) {
            var cells = new ArrayList<Cell>();
            code(i, codes, cells);
            code(i + rows, codes, cells);
            body.add(new Row(List.copyOf(cells)));
        }
        codes.forEach(Secret::close);
        return new Block.Table(Block.Table.Role.DATA, TWO_CODES, List.of(), List.copyOf(body));
    }

    private void code(int index, List<Secret> codes, List<Cell> cells) {
        if (index >= codes.size()) {
            cells.add(new Cell(false, 1, List.of()));
            cells.add(new Cell(false, 1, List.of()));
            return;
        }
        cells.add(cell(true, new Inline.Text(index + 1 + "\u00A0"), new Inline.Tick(false)));
        cells.add(cell(false, new Inline.Revealed(keep(Grouping.of(codes.get(index))))));
    }

    private static Cell cell(boolean heading, Inline... content) {
        return new Cell(heading, 1, List.of(new Block.Paragraph(Block.Paragraph.Role.BODY, List.of(content))));
    }

    /** Nothing, if the value is no key. */
    Optional<Block> picture(Block.KeyPicture block) {
        return key(block.token()).map(key -> {
            try (key) {
                Optional<Account> account = factors.notes().account(name(block.token()));
                String issuer = account.map(it -> it.name().in(language)).orElse("");
                String user = account.flatMap(Account::signIn)
                        .flatMap(Account.SignIn::username)
                        .orElse("");
                try (Secret address = OtpKeyAddress.of(key, issuer, user)) {
                    return new Block.Figure(
                            QrPicture.of(address), block.description(), block.width(), Optional.empty());
                }
            }
        });
    }

    /** In groups of four; below them what isn't usual, in the words of the standard. Nothing, if the value is no key. */
    Optional<Block> text(Block.KeyText block) {
        return key(block.token()).map(key -> {
            try (key) {
                var content = new ArrayList<Inline>();
                char[] base32 = key.reveal(Base32::encode);
                content.add(new Inline.Revealed(keep(Grouping.by(GROUP, base32))));
                Arrays.fill(base32, '\0');
                if (!key.recipe().usual()) {
                    content.add(new Inline.LineBreak());
                    String kind = key.recipe().counts() ? "hotp" : "totp";
                    content.add(new Inline.Text(kind + OtpKeyAddress.parameters(key.recipe(), " ")));
                }
                return new Block.Code(List.copyOf(content));
            }
        });
    }

    private Optional<OtpKey> key(String token) {
        SecretRef name = name(token);
        return factors.key(name, value(token), it -> report.accept(name, it));
    }

    private Secret keep(Secret secret) {
        made.add(secret);
        return secret;
    }

    private SecretRef name(String token) {
        return known(Optional.ofNullable(names.get(token)));
    }

    private Secret value(String token) {
        return known(Optional.ofNullable(values.get(token)));
    }

    private static <T> T known(Optional<T> it) {
        return it.orElseThrow(() -> new IllegalStateException("a token without a secret"));
    }
}
