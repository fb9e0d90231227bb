package org.understudy.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.understudy.exchange.format.ExportedItem.Nature;

/** A list of {@code otpauth:} addresses, one a line: what many authenticators write, and what a QR code holds. */
final class OtpauthImporter implements Importer {
    private static final String SCHEME = "otpauth://";

    private final OtpReader otpReader = new OtpReader();

    @Override
    public ExportFormat format() {
        return ExportFormat.OTPAUTH;
    }

    @Override
    public boolean recognises(ExportFile file) {
        return file.text().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    public List<ExportedItem> read(ExportFile file, ExportKey key) throws ExportException {
        var items = new ArrayList<ExportedItem>();
        for (String line : file.lines()) {
            Optional<OtpReader.Parameters> otp = line.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? otpReader.parameters(line)
                    : Optional.empty();
            if (otp.isEmpty()) {
                throw file.damaged(format(), "uri");
            }
            items.add(item(otp.get()));
        }
        return items;
    }

    private ExportedItem item(OtpReader.Parameters otp) {
        return new ItemBuilder(Nature.AUTHENTICATOR)
                .title(otp.issuer().isBlank() ? otp.label() : otp.issuer())
                .userName(otp.label())
                .otp(otpReader.of(otp))
                .build();
    }
}
