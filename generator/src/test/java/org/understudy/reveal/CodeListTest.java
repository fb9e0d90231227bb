package org.understudy.reveal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.understudy.vault.Secret;

/** Lists of single-use codes as providers give and people keep them. */
class CodeListTest {
    private static List<String> unused(String list) {
        try (Secret value = Keys.secret(list)) {
            return CodeList.unused(value).stream().map(Keys::text).toList();
        }
    }

    /** The same three codes each time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "41802937\n77315026\n22649018",
                "41802937\r\n77315026\r\n22649018\r\n",
                "\n  41802937\n\n  77315026\n\n  22649018  \n",
                "41802937, 77315026, 22649018",
                "41802937,77315026,22649018",
                "41802937;77315026;22649018",
                "41802937 77315026 22649018",
                "41802937\t77315026\t22649018",
                "| 41802937 | 77315026 | 22649018 |",
                "1. 41802937\n2. 77315026\n3. 22649018",
                "1) 41802937\n2) 77315026\n3) 22649018",
                "(1) 41802937\n(2) 77315026\n(3) 22649018",
                "1 41802937\n2 77315026\n3 22649018",
                "01 41802937\n02 77315026\n03 22649018",
                "#1 41802937\n#2 77315026\n#3 22649018",
                "- 41802937\n- 77315026\n- 22649018",
                "* 41802937\n* 77315026\n* 22649018",
                "• 41802937\n• 77315026\n• 22649018",
                "- [ ] 41802937\n- [ ] 77315026\n- [ ] 22649018",
                "☐ 41802937\n☐ 77315026\n☐ 22649018",
                "Code 1: 41802937\nCode 2: 77315026\nCode 3: 22649018",
                "backup code=41802937\nbackup code=77315026\nbackup code=22649018",
                "Codes: 41802937, 77315026, 22649018",
                "41802937.\n77315026.\n22649018.",
                "SAVE YOUR BACKUP CODES\nKeep these 3 codes somewhere safe.\n\n41802937\n77315026\n22649018\n\n"
                        + "(jan@example.com)\n* You can only use each code once.\n"
                        + "* Need more? Visit https://example.com/2sv\n* These codes were generated on: 2 May 2026\n",
                "Generated 2026-05-02\n2026-05-02\n41802937\n77315026\n22649018",
                "x 10000000\n41802937\n77315026\n22649018",
                "X 10000000\n41802937\n~~99999999~~\n77315026\n22649018",
                "- [x] 10000000\n- [ ] 41802937\n- [ ] 77315026\n- [ ] 22649018",
                "1. ~~10000000~~\n2. 41802937\n3. 77315026\n4. 22649018",
                "☑ 10000000\n☐ 41802937\n☐ 77315026\n☐ 22649018",
                "✓ 10000000\n41802937\n77315026\n22649018",
                "10000000 (used)\n41802937\n77315026\n22649018",
                "10000000 – gebruikt op 3 mei\n41802937\n77315026\n22649018",
                "10000000 used 3 May\n41802937\n77315026\n22649018",
                "10000000 ✓\n41802937\n77315026\n22649018",
                "1\u03360\u03360\u03360\u03360\u03360\u03360\u03360\u0336\n41802937\n77315026\n22649018",
                "<s>10000000</s>\n41802937\n77315026\n22649018",
            })
    void findsTheUnusedOnes(String list) {
        assertThat(unused(list)).containsExactly("41802937", "77315026", "22649018");
    }

    @Test
    void keepsGroupsOfTheProvider() {
        assertThat(unused("4180 2937\n7731 5026")).containsExactly("4180 2937", "7731 5026");
        assertThat(unused(" 1. 4180 2937\t\t 3. 7731 5026\n 2. 2264 9018\t\t 4. 9053 1174"))
                .containsExactly("4180 2937", "7731 5026", "2264 9018", "9053 1174");
        assertThat(unused("x 1234-5678\n8765-4321")).containsExactly("8765-4321");
        assertThat(unused("7c3fa-e40b9 18d6c-92af5\nbb071-3de84"))
                .containsExactly("7c3fa-e40b9", "18d6c-92af5", "bb071-3de84");
        assertThat(unused("demo-3fk7-a91c\ndemo-mk4t-90")).containsExactly("demo-3fk7-a91c", "demo-mk4t-90");
        assertThat(unused("q7rk 2mzt 8vcx 4hbn 6wpf 3jys 9dla dmqk"))
                .containsExactly("q7rk 2mzt 8vcx 4hbn 6wpf 3jys 9dla dmqk");
    }

    @Test
    void takesCodesWithoutDigitsWhereTheyLookLikeTheOthers() {
        assertThat(unused("Recovery codes\nabcd1efg\nbcdefghj\nc2defghk"))
                .containsExactly("abcd1efg", "bcdefghj", "c2defghk");
        assertThat(unused("abcdefgh\nbcdefghj")).containsExactly("abcdefgh", "bcdefghj");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "password",
                "in the safe",
                "none left, ask for 2 new ones",
                "jan@example.com",
                "https://example.com/codes/12345678",
                "2026-05-02",
                "x 41802937\n~~77315026~~",
            })
    void findsNoneWhereThereIsNone(String list) {
        assertThat(unused(list)).isEmpty();
    }

    /** However a list is written, it comes out as it went in. */
    @Test
    void randomListsInRandomDress() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var codes = new ArrayList<String>();
            var list = new StringBuilder();
            int kind = random.nextInt(4);
            int dress = random.nextInt(6);
            int count = 2 + random.nextInt(14);
            for (int i = 1; i <= count; i++) {
                String code = code(random, kind);
                boolean used = random.nextInt(4) == 0;
                if (!used) {
                    codes.add(code);
                }
                String marked = used ? random.nextBoolean() ? "x " + code : "~~" + code + "~~" : code;
                list.append(
                        switch (dress) {
                            case 0 -> marked + "\n";
                            case 1 -> i + ". " + marked + "\r\n";
                            case 2 -> "• " + marked + "\n";
                            case 3 -> marked + ", ";
                            case 4 -> "code " + i + ": " + marked + "\n";
                            default -> "  " + marked + "  \n\n";
                        });
            }
            assertThat(unused(list.toString())).as("seed %d", seed).isEqualTo(codes);
        }
    }

    private static String code(Random random, int kind) {
        return switch (kind) {
            case 0 -> digits(random, 8);
            case 1 -> digits(random, 4) + " " + digits(random, 4);
            case 2 -> digits(random, 5) + "-" + digits(random, 5);
            default -> "k" + digits(random, 9);
        };
    }

    private static String digits(Random random, int length) {
        var digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
