package org.understudy.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small workload in files that belong to no program. */
final class NeutralExample {
    private NeutralExample() {}

    static Path write(Path folder) throws IOException {
        put(folder, "plan.yaml", """
                title: "A plan"
                preface:
                  - "Read this first."
                """);
        put(folder, "people/1.md", """
                ---
                id: "person-01"
                name: "Maud Vermeer"
                email: "maud@example.org"
                phone: "+31 6 12345678"
                address: "Lindenweg 1"
                ---

                She wrote this.
                """);
        put(folder, "people/2.md", """
                ---
                id: "person-02"
                name: "Jörg Novák"
                email: "joerg@example.org"
                phone: "+31 6 87654321"
                address: "Am Markt 2"
                ---

                He reads this.
                """);
        put(folder, "accounts/1.md", """
                ---
                id: "acct-0001"
                name: "Mailwerk – main account 1"
                category: "development"
                url: "https://mailwerk.example/login"
                username: "maud"
                password: "Pz=7#kd&qq:wmA"
                emails:
                  - maud@example.org
                recovery_email: "joerg@example.org"
                recovery_phone: "+31 6 87654321"
                customer_number: "123456-001"
                renewed: "2025-01-13"
                cost: "4.10 EUR per month"
                owner: "Maud Vermeer"
                successor: "Jörg Novák"
                mfa:
                  - type: totp
                    device: "Phone of Maud"
                    secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
                    backup_codes:
                      - "ab3de-fgh1j"
                  - type: sms
                    device: "+31 6 12345678"
                    secret: "-"
                    backup_codes: []
                notes: "None."
                ---

                Half a page of prose.

                - one thing to do
                """);
        put(folder, "workflows/1.md", """
                ---
                id: "wf-001"
                name: "Restore the backups (1)"
                trigger: "handover"
                responsible: "Jörg Novák"
                ---

                What it is for.

                ## Steps

                1. **Sign in.** Then look around.

                ## Overview

                | Step | Account | Who |
                |:-----|:--------|:----|
                | Sign in | Mailwerk – main account 1 | Jörg Novák |
                """);
        return folder;
    }

    private static void put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
