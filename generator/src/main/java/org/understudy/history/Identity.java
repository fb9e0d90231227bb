package org.understudy.history;

/** A person as git names one. */
public record Identity(String name, String email) {
    /** Whether git could write it down. */
    public boolean isUsable() {
        return isUsable(name) && isUsable(email);
    }

    private static boolean isUsable(String text) {
        return !text.isBlank() && text.chars().noneMatch(c -> c < ' ' || c == '<' || c == '>');
    }
}
