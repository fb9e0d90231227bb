package org.understudy.plan;

/** What a second lock is made with; each has programs of its own that open it. */
public enum LockKind implements Term {
    /** Certificates as e-mail programs have them (X.509): a CMS message. */
    CERTIFICATE("p7m"),
    /** Keys of GnuPG and its like. */
    OPENPGP("pgp"),
    AGE("age");

    private final String ending;

    LockKind(String ending) {
        this.ending = ending;
    }

    /** The name of a file that this locks. */
    public String locked(String file) {
        return file + "." + ending;
    }

    /** Whether a file is locked by this, by its name. */
    public boolean isOn(String file) {
        return file.endsWith("." + ending);
    }
}
