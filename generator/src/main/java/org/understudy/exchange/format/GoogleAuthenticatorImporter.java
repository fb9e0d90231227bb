package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.understudy.exchange.format.ExportedItem.Nature;

/**
 * What Google Authenticator shows as QR codes to transfer accounts: {@code otpauth-migration://offline?data=…}, one line for each code. In
 * {@code data} is a message of Protocol Buffers with a list of parameters in field 1.
 */
final class GoogleAuthenticatorImporter implements Importer {
    private static final String BEGINNING = "otpauth-migration://";
    private static final Map<Long, String> ALGORITHMS =
            Map.of(0L, "SHA1", 1L, "SHA1", 2L, "SHA256", 3L, "SHA512", 4L, "MD5");
    private static final int ENTRY = 1;
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
        for (String line : file.text()
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList()) {
            int data = line.indexOf("data=");
            if (!line.regionMatches(true, 0, BEGINNING, 0, BEGINNING.length()) || data < 0) {
                throw file.damaged(format(), "uri");
            }
            String value = line.substring(data + 5).replaceFirst("&.*$", "");
            byte[] message = new Base64Text(file, format())
                    .decode(value.replaceAll("(?i)%2B", "+")
                            .replaceAll("(?i)%2F", "/")
                            .replaceAll("(?i)%3D", "=")
                            .replace(' ', '+'));
            for (byte[] entry : message(message, file).all(ENTRY)) {
                items.add(item(message(entry, file)));
            }
        }
        return items;
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
