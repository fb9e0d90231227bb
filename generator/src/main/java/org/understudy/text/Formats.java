package org.understudy.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/** Dates, amounts, time spans and lists as a reader of one language expects them. Thread-safe. */
public final class Formats {
    /** Where a currency has no sign of its own, as in <i>CHF120.00</i>. */
    private static final Pattern CODE_BEFORE_NUMBER = Pattern.compile("(?<=\\p{L})(?=\\d)");

    /** What French groups digits by; few fonts have it. */
    private static final char NARROW_SPACE = '\u202f';

    private final Messages messages;
    private final DateTimeFormatter date;

    /** @param messages must have the keys {@code format.*} */
    public Formats(Messages messages) {
        this.messages = messages;
        this.date = formatter(messages, "format.date");
    }

    private static DateTimeFormatter formatter(Messages messages, String key) {
        try {
            return DateTimeFormatter.ofPattern(
                    messages.get(key), messages.language().locale());
        } catch (IllegalArgumentException e) {
            throw new MalformedMessageException(key, messages.language(), e);
        }
    }

    /** A day in words, such as <i>1 November 2026</i>. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** A sum in the usual form of its currency, such as <i>€ 120,00</i>. */
    public String amount(Amount amount) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance(messages.language().locale());
        format.setCurrency(amount.currency());
        int digits = amount.currency().getDefaultFractionDigits();
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, amount.value().scale()));
        String text = format.format(amount.value()).replace(NARROW_SPACE, '\u00a0');
        return CODE_BEFORE_NUMBER.matcher(text).replaceFirst("\u00a0");
    }

    /** A time span in words, such as <i>14 dagen</i>. */
    public String span(TimeSpan span) {
        return messages.get("format.span." + span.unit().word(), span.amount());
    }

    /** How often, in words, such as <i>elke 14 dagen</i>. */
    public String every(TimeSpan span) {
        return messages.get("format.every." + span.unit().word(), span.amount());
    }

    /** The items as a list in a sentence, such as <i>a, b and c</i>; the empty text for none. */
    public String list(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String text = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            text = messages.get(last ? "format.list.last" : "format.list.next", text, items.get(i));
        }
        return text;
    }
}
