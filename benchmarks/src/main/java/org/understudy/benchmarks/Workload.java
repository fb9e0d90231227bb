package org.understudy.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * What one recipient is to be told, before it is written in any format. The prose is Markdown.
 *
 * @param id letters, digits and hyphens; names the pack, and begins the ids of all that is in it
 * @param people the author first, then the recipient; at least two
 * @param passphrase of the pack
 */
record Workload(
        String id,
        String title,
        String preface,
        List<Person> people,
        List<Device> devices,
        List<Account> accounts,
        List<Workflow> workflows,
        String passphrase) {

    record Person(String id, String name, String address, String email, String phone, String prose) {}

    /** @param kind as the plan format has it: {@code phone}, {@code sim}, {@code hardware-key} */
    record Device(String id, String name, String kind, Optional<String> number, String prose) {}

    /**
     * @param category as the plan format has it
     * @param dependsOn ids of accounts
     * @param renewal an ISO date
     */
    record Account(
            String id,
            String name,
            String provider,
            String url,
            String category,
            String userName,
            String password,
            List<String> identifiers,
            List<Factor> factors,
            List<String> dependsOn,
            Optional<String> renewal,
            String prose) {}

    /** A second factor. */
    sealed interface Factor {}

    /** @param key the shared secret in Base32 */
    record Authenticator(String device, String key, List<String> backupCodes) implements Factor {}

    record SecurityKey(String device) implements Factor {}

    record TextMessage(String sim) implements Factor {}

    /**
     * @param uses ids of accounts
     * @param mayTakeOver ids of people
     */
    record Workflow(
            String id, String name, String purpose, List<String> uses, List<String> mayTakeOver, String prose) {}
}
