package org.understudy.text;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sum of money: {@code EUR 120} or {@code EUR 119.50}. */
public record Amount(Currency currency, BigDecimal value) {
    private static final Pattern FORM = Pattern.compile("([A-Z]{3}) +(\\d{1,12}(?:\\.\\d{1,4})?)");

    /** The amount written as an ISO 4217 currency code and a decimal number; empty if the text has another form. */
    public static Optional<Amount> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Amount(Currency.getInstance(form.group(1)), new BigDecimal(form.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + value.toPlainString();
    }
}
