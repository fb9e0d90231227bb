package org.understudy.template;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The defined terms of a page: where each is declared and where it is used. In the order of the page or not: an agreement
 * may use a term before the section that declares it.
 */
final class DefinedTerms {
    private final Problems problems;
    private final Map<String, Integer> declared = new LinkedHashMap<>();
    private final Set<String> needNoUse = new LinkedHashSet<>();
    private final Map<String, Integer> used = new LinkedHashMap<>();

    DefinedTerms(Problems problems) {
        this.problems = problems;
    }

    /** A term that must be used. */
    void declare(String term, int line) throws PageException {
        if (declared.putIfAbsent(term, line) != null) {
            throw problems.term(TemplateRules.TERM_TWICE, term, line);
        }
    }

    /** A term of a list of definitions for other papers, which needn't be used in this one. */
    void declareForOthers(String term, int line) throws PageException {
        declare(term, line);
        needNoUse.add(term);
    }

    void use(String term, int line) {
        used.putIfAbsent(term, line);
    }

    /** To be called when the whole page is read. */
    void check() throws PageException {
        for (Map.Entry<String, Integer> use : used.entrySet()) {
            if (!declared.containsKey(use.getKey())) {
                throw problems.term(TemplateRules.TERM_UNDEFINED, use.getKey(), use.getValue());
            }
        }
        for (Map.Entry<String, Integer> declaration : declared.entrySet()) {
            if (!used.containsKey(declaration.getKey()) && !needNoUse.contains(declaration.getKey())) {
                throw problems.term(TemplateRules.TERM_UNUSED, declaration.getKey(), declaration.getValue());
            }
        }
    }
}
