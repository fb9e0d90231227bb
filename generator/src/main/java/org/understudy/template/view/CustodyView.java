package org.understudy.template.view;

import java.util.List;

/**
 * D6, the custody register.
 *
 * @param author by the name in their papers where that is on file
 * @param entries in the order in which they were handed out
 */
public record CustodyView(Frame frame, String author, List<CustodyCard> entries) {}
