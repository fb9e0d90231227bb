package org.understudy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A paper with one key of a pack: the sheet with its passphrase, or the card with one share of it.
 *
 * @param slug tells it from the other papers of its sort in a pack: {@code els}, {@code els-yusuf}
 * @param share its number, from 1; empty for a key sheet
 * @param holder who keeps it, if the plan says so; for a share it does
 * @param secret what stands on it
 */
public record KeyPaper(String slug, Pack pack, OptionalInt share, Optional<Ref> holder, SecretRef secret) {

    /**
     * The papers that a pack prints, by the id of the pack they open: its key sheet, one for each person who has one; then its
     * shares in their order. A pack in shares has a key sheet only if somebody is said to have one: it would make the shares
     * needless.
     */
    public static List<KeyPaper> of(Disclosure disclosure) {
        var papers = new ArrayList<KeyPaper>();
        for (Pack pack : disclosure.keysOf()) {
            List<Ref> sheets = new Disclosure(disclosure.plan(), pack)
                    .keyHolders().stream().map(Person::ref).toList();
            Optional<Pack.Shares> shares = pack.protection().shares();
            if (sheets.isEmpty() && shares.isEmpty()) {
                papers.add(sheet(pack, Optional.empty(), pack.id()));
            } else if (sheets.size() == 1) {
                papers.add(sheet(pack, Optional.of(sheets.get(0)), pack.id()));
            } else {
                sheets.forEach(it -> papers.add(sheet(pack, Optional.of(it), pack.id() + "-" + it.id())));
            }
            shares.ifPresent(it -> cards(pack, it.holders(), papers));
        }
        return distinct(papers);
    }

    private static KeyPaper sheet(Pack pack, Optional<Ref> holder, String slug) {
        return new KeyPaper(
                slug,
                pack,
                OptionalInt.empty(),
                holder,
                pack.protection().passphrase().orElseThrow());
    }

    private static void cards(Pack pack, List<Ref> holders, List<KeyPaper> papers) {
        for (int i = 0; i < holders.size(); i++) {
            Ref holder = holders.get(i);
            SecretRef secret = pack.shareOf(holder).orElseThrow();
            String slug = pack.id() + "-" + holder.id();
            papers.add(new KeyPaper(slug, pack, OptionalInt.of(i + 1), Optional.of(holder), secret));
        }
    }

    private static List<KeyPaper> distinct(List<KeyPaper> papers) {
        List<String> slugs = Slugs.distinct(papers.stream().map(KeyPaper::slug).toList());
        return IntStream.range(0, papers.size())
                .mapToObj(i -> {
                    KeyPaper paper = papers.get(i);
                    return new KeyPaper(slugs.get(i), paper.pack(), paper.share(), paper.holder(), paper.secret());
                })
                .toList();
    }
}
