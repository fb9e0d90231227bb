package org.understudy.check;

import org.understudy.plan.Instrument;
import org.understudy.plan.Known;

/** Powers of attorney among the instruments. */
final class Powers {
    private Powers() {}

    /** Whether it is one, of either kind, that exists or may exist. */
    static boolean isOne(Instrument instrument) {
        boolean power = instrument.type() == Instrument.Type.POWER_OF_ATTORNEY
                || instrument.type() == Instrument.Type.LASTING_POWER_OF_ATTORNEY;
        return power && instrument.exists() != Known.NO;
    }
}
