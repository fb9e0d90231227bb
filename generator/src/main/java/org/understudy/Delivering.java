package org.understudy;

/** What a build does with packs that name a folder to be delivered to. */
public enum Delivering {
    /** They are delivered, but where a newer edition is there already. */
    UNLESS_OLDER,
    /** They are delivered whatever is there: an earlier edition is wanted back. */
    EVEN_IF_OLDER,
    /** They stay in the output folder: the stick isn't at hand. */
    NOTHING
}
