package org.understudy.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.understudy.golden.Plans;
import org.understudy.plan.Account;

class TakeoverOrderTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>(Map.of(
            "plan.md", "---\ntitle: A plan\nauthor: jan\nas-at: 2026-11-01\n---\n",
            "people/jan.md", "---\nname: Jan\n---\n"));

    private void account(String id, String criticality, String... more) {
        files.put("accounts/" + id + ".md", """
                ---
                name: Account %s
                provider: {entity: Provider B.V., country: NL}
                category: email
                capacity: own-business
                criticality: %s
                access: {sign-in: {username: jan}}
                %s
                ---
                """.formatted(id, criticality, String.join("\n", more))
                .replace("\n\n---", "\n---"));
    }

    private List<Account> accounts() {
        return List.copyOf(
                Plans.checked(Plans.write(folder, files)).plan().accounts().values());
    }

    private static List<String> order(List<Account> accounts) {
        return new TakeoverOrder(accounts)
                .accounts().stream().map(it -> it.ref().id()).toList();
    }

    @Test
    void nothingNeedsNoOrder() {
        assertThat(new TakeoverOrder(List.of()).accounts()).isEmpty();
    }

    @Test
    void firstWhatIsCriticalThenById() {
        account("b", "normal");
        account("a", "normal");
        account("z", "critical");
        account("m", "important");
        assertThat(order(accounts())).containsExactly("z", "m", "a", "b");
    }

    @Test
    void eachAfterWhatItDependsOn() {
        account("a", "critical", "depends-on: [y]");
        account("y", "normal", "depends-on: [z]");
        account("z", "normal");
        account("b", "important");
        assertThat(order(accounts())).containsExactly("z", "y", "a", "b");
    }

    @Test
    void aCircleIsEnteredAtItsMostCriticalMember() {
        account("a", "normal", "depends-on: [b]");
        account("b", "important", "depends-on: [a]");
        account("c", "normal");
        assertThat(order(accounts())).containsExactly("b", "a", "c");
    }

    @Test
    void aCircleWaitsForWhatItNeedsFromOutside() {
        account("a", "critical", "depends-on: [b]");
        account("b", "normal", "depends-on: [a, z]");
        account("z", "normal");
        assertThat(order(accounts())).containsExactly("z", "a", "b");
    }

    @Test
    void whatIsntAmongThemIsLeftOut() {
        account("a", "normal", "depends-on: [z]");
        account("b", "normal");
        account("z", "normal");
        List<Account> some =
                accounts().stream().filter(it -> !it.ref().id().equals("z")).toList();
        assertThat(order(some)).containsExactly("a", "b");
    }

    /** Needs of later accounts for earlier ones make no circle. */
    @Test
    void ordersAnyPlan() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var needs = new ArrayList<String>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(12) == 0) {
                    needs.add("x" + (99 - j));
                }
            }
            String[] criticalities = {"critical", "important", "normal"};
            account(
                    "x" + (99 - i),
                    criticalities[random.nextInt(3)],
                    needs.isEmpty() ? "" : "depends-on: [" + String.join(", ", needs) + "]");
        }
        List<Account> accounts = new ArrayList<>(accounts());
        List<String> order = order(accounts);
        assertThat(order).as("seed " + seed).hasSize(60).doesNotHaveDuplicates();
        Map<String, Integer> place = new HashMap<>();
        order.forEach(id -> place.put(id, place.size()));
        assertThat(accounts)
                .as("seed " + seed)
                .allSatisfy(account -> assertThat(account.dependsOn())
                        .allSatisfy(need -> assertThat(place.get(need.id()))
                                .isLessThan(place.get(account.ref().id()))));
        Collections.shuffle(accounts, random);
        assertThat(order(accounts)).as("seed " + seed).isEqualTo(order);
    }
}
