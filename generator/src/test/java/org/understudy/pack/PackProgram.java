package org.understudy.pack;

import java.nio.file.Path;
import java.util.Random;

/** Writes packs in a process of its own. */
public final class PackProgram {
    private PackProgram() {}

    /**
     * The folder, and what to do in it: {@code write} one edition; {@code hold} the folder until standard input ends;
     * {@code forever} replace one edition by the next.
     */
    public static void main(String[] arguments) throws Exception {
        Path root = Path.of(arguments[0]);
        var random = new Random();
        try (OutputFolder folder = OutputFolder.open(root, random)) {
            switch (arguments[1]) {
                case "write" -> TestPack.edition(1).into(folder);
                case "hold" -> {
                    System.out.println("held");
                    System.in.transferTo(System.out);
                }
                default -> replaceForever(folder);
            }
        } catch (PackException e) {
            System.out.println(e.diagnostic().rule());
        }
    }

    private static void replaceForever(OutputFolder folder) throws PackException {
        TestPack.edition(1).into(folder);
        System.out.println("begun");
        for (int edition = 2; ; edition = edition % 20 + 1) {
            TestPack.edition(edition).into(folder);
        }
    }
}
