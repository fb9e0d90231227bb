package org.understudy.template.view;

import java.time.LocalDate;
import java.util.Optional;
import org.understudy.plan.Person;

/**
 * Somebody who signs, as deeds and contracts name them. What is empty isn't on file.
 *
 * @param anchor id for a heading about them
 * @param name what everybody calls them
 * @param legalName as in their papers
 * @param born the day of birth, or of foundation
 * @param birthplace where that was
 */
public record PartyCard(
        String anchor,
        String name,
        Optional<String> legalName,
        Person.Nature nature,
        Optional<LocalDate> born,
        Optional<String> birthplace,
        Optional<String> registration,
        Optional<String> address) {}
