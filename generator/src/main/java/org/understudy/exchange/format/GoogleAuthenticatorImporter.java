package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.understudy.diagnostic.Phrase;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * What Google Authenticator shows as QR codes to transfer accounts: {@code otpauth-migration://offline?data=…}, one line for each code. In
 * {@code data} is a message of Protocol Buffers with a list of parameters in field 1, and how many codes belong together in field 3.
 */
final class GoogleAuthenticatorImporter implements Importer {
    private static final String BEGINNING = "otpauth-migration://";
    private static final Map<Long, String> ALGORITHMS =
            Map.of(0L, "SHA1", 1L, "SHA1", 2L, "SHA256", 3L, "SHA512", 4L, "MD5");
    private static final int ENTRY = 1;
    private static final int BATCH_SIZE = 3;
    private static final int BATCH_INDEX = 4;
    private static final int BATCH = 5;
    private static final int SECRET = 1;
    private static final int NAME = 2;
    private static final int ISSUER = 3;
    private static final int ALGORITHM = 4;
    private static final int DIGITS = 5;
    private static final int TYPE = 6;
    private static final int COUNTER = 7;

    private final OtpReader otpReader = new OtpReader();

    @Override
    public ExportFormat format() {
        return ExportFormat.GOOGLE_AUTHENTICATOR;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.text().regionMatches(true, 0, BEGINNING, 0, BEGINNING.length());
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        var items = new ArrayList<ExportedItem>();
        var batches = new Batches();
        for (String line : file.lines()) {
            ProtocolMessage code = message(data(line, file), file);
            batches.add(code);
            for (byte[] entry : code.all(ENTRY)) {
                items.add(item(message(entry, file)));
            }
        }
        if (batches.shown() < batches.all()) {
            items.forEach(ExportedItem::close);
            throw file.failure(
                    ExportRules.DAMAGED, format().shown(), Phrase.of("export.codes", batches.shown(), batches.all()));
        }
        return items;
    }

    private byte[] data(String line, ExportFile file) throws ExportException {
        int data = line.indexOf("data=");
        if (!line.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length()) || data < 0) {
            throw file.damaged(format(), "uri");
        }
        String value = line.substring(data + 5).replaceFirst("&.*$", "");
        return new Base64Text(file, format())
                .decode(value.replaceAll("(?i)%2B", "+")
                        .replaceAll("(?i)%2F", "/")
                        .replaceAll("(?i)%3D", "=")
                        .replace(' ', '+'));
    }

    /** Which of the codes that belong together are there. */
    private static final class Batches {
        private final Map<Long, Long> sizes = new HashMap<>();
        private final Set<List<Long>> seen = new HashSet<>();

        void add(ProtocolMessage code) {
            long batch = code.number(BATCH);
            sizes.merge(batch, Math.max(1, code.number(BATCH_SIZE)), Math::max);
            seen.add(List.of(batch, code.number(BATCH_INDEX)));
        }

        int shown() {
            return seen.size();
        }

        long all() {
            return sizes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private ProtocolMessage message(byte[] bytes, ExportFile file) throws ExportException {
        return ProtocolMessage.read(bytes).orElseThrow(() -> file.damaged(format(), "structure"));
    }

    private ExportedItem item(ProtocolMessage entry) {
        String name = entry.text(NAME);
        int colon = name.indexOf(':');
        String issuer = entry.text(ISSUER).isBlank() && colon >= 0 ? name.substring(0, colon) : entry.text(ISSUER);
        String account = name.substring(colon + 1).strip();
        boolean counter = entry.number(TYPE) == 1;
        return new ItemBuilder(Nature.AUTHENTICATOR)
                .title(issuer.isBlank() ? account : issuer)
                .userName(account)
                .otp(otpReader.of(new OtpReader.Parameters(
                        counter ? "hotp" : "totp",
                        account,
                        issuer,
                        Base32.encode(entry.bytes(SECRET)),
                        ALGORITHMS.getOrDefault(entry.number(ALGORITHM), "?"),
                        entry.number(DIGITS) == 2 ? 8 : 6,
                        30,
                        entry.number(COUNTER))))
                .build();
    }
}
