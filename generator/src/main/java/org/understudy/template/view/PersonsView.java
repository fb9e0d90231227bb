package org.understudy.template.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.understudy.plan.Person;

/**
 * L1, persons and roles.
 *
 * @param roles by kind, then in the order in which they are asked
 * @param people the author first, then the author's firm
 */
public record PersonsView(Frame frame, Filing filing, List<RoleLine> roles, List<Particulars> people) {

    /**
     * A task and who has it.
     *
     * @param role in the words of the law where it has some
     * @param person the full name, else the usual one; empty where nobody has the task
     * @param anchor of the person's particulars
     * @param order 1 for the first to be asked
     * @param together those they act with
     * @param jointly whether only together with them, rather than each alone
     * @param customer whose, if it is about one customer
     * @param gap what isn't on file about it
     */
    public record RoleLine(
            String role,
            Optional<String> person,
            Optional<String> anchor,
            Optional<Integer> order,
            List<String> together,
            boolean jointly,
            Optional<String> customer,
            Optional<LocalDate> accepted,
            Optional<Gap> gap) {}

    /**
     * Who somebody is.
     *
     * @param customerFor the work they are the customer of
     * @param gaps what isn't on file about them
     */
    public record Particulars(
            String anchor,
            String name,
            Person.Nature nature,
            Optional<String> legalName,
            List<String> formerNames,
            Optional<LocalDate> bornOn,
            Optional<String> bornAt,
            Optional<Identity> identity,
            Optional<String> registration,
            Optional<String> address,
            Optional<String> relation,
            List<String> customerFor,
            List<String> roles,
            List<Conflict> conflicts,
            List<ContactLine> contacts,
            List<Gap> gaps) {}

    /** What somebody identifies with, and the state that issued it; never its number. */
    public record Identity(Person.IdentityDocument.Type type, String state) {}

    /** What may keep somebody from a task. */
    public record Conflict(String role, String text) {}

    /** A way to reach somebody, and when it was last tried. */
    public record ContactLine(
            Person.Contact.Channel channel, String value, Optional<String> label, Optional<LocalDate> verified) {}
}
