package org.understudy.seal.slip39;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.understudy.diagnostic.Diagnostic;
import org.understudy.diagnostic.DiagnosticMessages;
import org.understudy.vault.Secret;

/** Secrets go through shares unharmed, and no tampered share goes through at all. */
class SharesTest {
    private static final int ROUND_TRIPS = Integer.getInteger("understudy.shares.round-trips", 150);
    private static final int TAMPERED = 10_000;

    private final Splitter splitter = new Splitter(new SecureRandom());
    private final Words words = new Words();

    @Test
    void enoughSharesGiveTheSecret() throws ShareException {
        for (int i = 0; i < ROUND_TRIPS; i++) {
            long seed = System.nanoTime() + i;
            var random = new Random(seed);
            byte[] secret = new byte[random.nextInt(4) == 0 ? 32 : 16];
            random.nextBytes(secret);
            List<ShareGroup> groups = groups(random);
            int needed = 1 + random.nextInt(groups.size());
            List<List<Secret>> shares = splitter.split(secret, needed, groups);
            assertThat(new Combiner().combine(enough(shares, groups, needed, random)))
                    .as("seed %d", seed)
                    .isEqualTo(secret);
        }
    }

    private static List<ShareGroup> groups(Random random) {
        List<ShareGroup> groups = new ArrayList<>();
        for (int i = 1 + random.nextInt(random.nextInt(10) == 0 ? 16 : 3); i > 0; i--) {
            int threshold = 1 + random.nextInt(4);
            int shares = threshold == 1 ? 1 : Math.min(16, threshold + random.nextInt(13));
            groups.add(new ShareGroup(threshold, shares));
        }
        return groups;
    }

    private static List<Secret> enough(List<List<Secret>> shares, List<ShareGroup> groups, int needed, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<Secret> chosen = new ArrayList<>();
        for (int group : order.subList(0, needed)) {
            List<Secret> members = new ArrayList<>(shares.get(group));
            Collections.shuffle(members, random);
            chosen.addAll(members.subList(0, groups.get(group).threshold()));
        }
        Collections.shuffle(chosen, random);
        return chosen;
    }

    @Test
    void noTamperedShareIsTaken() {
        byte[] secret = new byte[16];
        Arrays.fill(secret, (byte) 7);
        List<Secret> shares =
                splitter.split(secret, 1, List.of(new ShareGroup(2, 3))).get(0);
        for (int i = 0; i < TAMPERED; i++) {
            long seed = System.nanoTime() + i;
            Secret tampered = tampered(shares.get(0), new Random(seed));
            ShareException refused = catchThrowableOfType(
                    ShareException.class, () -> new Combiner().combine(List.of(tampered, shares.get(1))));
            assertThat(refused).as("seed %d", seed).isNotNull();
        }
    }

    /** One to three words changed, or two that stand together swapped; or the value changed with a checksum that fits. */
    private Secret tampered(Secret share, Random random) {
        String[] all = text(share).split(" ");
        if (random.nextInt(4) == 0) {
            Share read = read(share);
            read.value()[random.nextInt(16)] ^= (byte) (1 + random.nextInt(255));
            return new ShareText().write(read);
        } else if (random.nextInt(4) == 0) {
            int at = random.nextInt(all.length - 1);
            while (all[at].equals(all[at + 1])) {
                at = (at + 1) % (all.length - 1);
            }
            Collections.swap(Arrays.asList(all), at, at + 1);
        } else {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < all.length; i++) {
                places.add(i);
            }
            Collections.shuffle(places, random);
            for (int at : places.subList(0, 1 + random.nextInt(3))) {
                int own = words.index(all[at]).orElseThrow();
                all[at] = words.word((own + 1 + random.nextInt(1023)) % 1024);
            }
        }
        return secret(String.join(" ", all));
    }

    private static Share read(Secret share) {
        try {
            return new ShareText().read(share, 1);
        } catch (ShareException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aSpareShareIsLookedAtToo() throws ShareException {
        byte[] secret = new byte[16];
        List<Secret> shares =
                splitter.split(secret, 1, List.of(new ShareGroup(2, 3))).get(0);
        assertThat(new Combiner().combine(shares)).isEqualTo(secret);
        Share third = new ShareText().read(shares.get(2), 1);
        third.value()[0] ^= 1;
        assertThat(refused(List.of(shares.get(0), shares.get(1), new ShareText().write(third))))
                .isEqualTo("the shares of group 1 don’t belong together");
    }

    @Test
    void wordsMayBeTypedAsTheyStandOnACard() throws ShareException {
        byte[] secret = new byte[16];
        List<Secret> shares =
                splitter.split(secret, 1, List.of(new ShareGroup(1, 1))).get(0);
        String[] all = text(shares.get(0)).toUpperCase(Locale.ROOT).split(" ");
        var card = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            card.append(i + 1).append(". ").append(all[i]).append(i % 4 == 3 ? "\n" : "\t");
        }
        assertThat(new Combiner().combine(List.of(secret(card.toString())))).isEqualTo(secret);
    }

    @Test
    void whatIsMissingIsCounted() {
        List<List<Secret>> shares = splitter.split(
                new byte[16], 2, List.of(new ShareGroup(1, 1), new ShareGroup(2, 3), new ShareGroup(3, 5)));
        assertThat(refused(List.of())).isEqualTo("more shares are needed: none was given");
        assertThat(refused(shares.get(0))).isEqualTo("more shares are needed: enough shares of further groups (1)");
        assertThat(refused(shares.get(2).subList(0, 1)))
                .isEqualTo("more shares are needed: 2 more of group 3, enough shares of further groups (1)");
        assertThat(refused(List.of(shares.get(0).get(0), shares.get(1).get(0))))
                .isEqualTo("more shares are needed: 1 more of group 2");
        Secret one = shares.get(1).get(0);
        assertThat(hint(List.of(shares.get(0).get(0), one, one))).isEqualTo("twice");
    }

    @Test
    void aWordThatIsntInTheListIsSaidByItsNumberAlone() {
        List<Secret> shares =
                splitter.split(new byte[16], 1, List.of(new ShareGroup(1, 1))).get(0);
        String[] all = text(shares.get(0)).split(" ");
        all[6] = all[6].substring(0, 4) + "xx";
        Secret typed = secret(String.join(" ", all));
        assertThat(refused(List.of(typed))).isEqualTo("share 1 can’t be read: word 7 isn’t in the list");
        assertThat(hint(List.of(typed))).isEqualTo("nearest");
        assertThat(words.nearest(all[6])).contains(text(shares.get(0)).split(" ")[6]);
        assertThatThrownBy(() -> new Combiner().combine(List.of(typed))).hasMessageNotContainingAny(all);
    }

    @Test
    void aTypedWordThatIsNothingLikeItIsRefused() {
        assertThat(words.nearest("aca")).isEmpty();
        assertThat(words.nearest("zzzz")).isEmpty();
        assertThat(words.index("Academic")).hasValue(0);
        assertThat(words.index("academics")).isEmpty();
    }

    @Test
    void oneShareOfMoreThanOneIsNoGroup() {
        assertThatThrownBy(() -> new ShareGroup(1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShareGroup(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ShareGroup(2, 17)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> splitter.split(new byte[15], 1, List.of(new ShareGroup(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> splitter.split(new byte[16], 2, List.of(new ShareGroup(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String refused(List<Secret> shares) {
        return DiagnosticMessages.in(Locale.ENGLISH).message(diagnostic(shares));
    }

    private static String hint(List<Secret> shares) {
        return diagnostic(shares).hint().orElse("");
    }

    private static Diagnostic diagnostic(List<Secret> shares) {
        return catchThrowableOfType(ShareException.class, () -> new Combiner().combine(shares))
                .diagnostic();
    }

    private static Secret secret(String text) {
        return Secret.copyOf(text.toCharArray());
    }

    private static String text(Secret secret) {
        return secret.reveal(Object::toString);
    }
}
