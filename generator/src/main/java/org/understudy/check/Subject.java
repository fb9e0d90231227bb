package org.understudy.check;

import java.time.LocalDate;
import java.util.List;
import org.understudy.plan.Plan;
import org.understudy.read.SourceDocument;

/**
 * What rules look at.
 *
 * @param documents the files the plan was made of
 * @param today the day of the check
 */
record Subject(Plan plan, List<SourceDocument> documents, LocalDate today) {}
