package org.understudy.exchange.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.SCrypt;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.understudy.vault.kdbx.Cheap;
import org.understudy.vault.kdbx.CompositeKey;
import org.understudy.vault.kdbx.Entry;
import org.understudy.vault.kdbx.FieldValue;
import org.understudy.vault.kdbx.FieldValue.Protection;
import org.understudy.vault.kdbx.Group;

/** One small export of each format, made as the program's documents say; all of them hold a login at GitHub. */
final class Samples {
    static final String PASSWORD = "obviously fake 1";
    static final String SEED = "JBSWY3DPEHPK3PXP";

    /** What must never be said about any of them. */
    static final List<String> SECRETS = List.of("fake-secret", SEED, "fake-note", PASSWORD);

    private Samples() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("keepass-xml", bytes(keePassXml()));
        all.put("kdbx", kdbx());
        all.put("bitwarden", bytes(bitwarden()));
        all.put("bitwarden pbkdf2", bytes(bitwardenEncrypted(0)));
        all.put("bitwarden argon2id", bytes(bitwardenEncrypted(1)));
        all.put("1password", zip(Map.of("export.attributes", "{\"version\":3}", "export.data", onePassword())));
        all.put("lastpass", bytes(LASTPASS));
        all.put(
                "dashlane",
                zip(Map.of("credentials.csv", DASHLANE, "securenotes.csv", "title,note\nWifi,fake-note\n")));
        all.put("dashlane table", bytes(DASHLANE));
        all.put("chrome", bytes(CHROME));
        all.put("firefox", bytes(FIREFOX));
        all.put("apple", bytes(APPLE));
        all.put("aegis", bytes(aegis()));
        all.put("aegis encrypted", bytes(aegisEncrypted()));
        all.put("2fas", bytes(twoFas()));
        all.put("2fas encrypted", bytes(twoFasEncrypted()));
        all.put("google-authenticator", bytes(google()));
        all.put("google-authenticator picture", CodePicture.of(google().strip()).png());
        all.put("otpauth", bytes("otpauth://totp/GitHub:maria?secret=" + SEED + "&issuer=GitHub\n"));
        return all;
    }

    static byte[] named(String name) {
        return Objects.requireNonNull(all().get(name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static final String CHROME =
            "name,url,username,password,note\nGitHub,https://github.com/login,maria,fake-secret,fake-note\n";
    static final String FIREFOX = "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\","
            + "\"timeCreated\",\"timeLastUsed\",\"timePasswordChanged\"\r\n"
            + "\"https://github.com\",\"maria\",\"fake-secret\",,\"https://github.com\","
            + "\"{6f3e62a2-4a2b-4dd7-9f5e-1a2b3c4d5e6f}\",\"1600000000000\",\"1600000000000\",\"1600000000000\"\r\n";
    static final String APPLE = "Title,URL,Username,Password,Notes,OTPAuth\r\n"
            + "github.com (maria),https://github.com/,maria,fake-secret,fake-note,"
            + "otpauth://totp/GitHub:maria?secret=" + SEED + "&issuer=GitHub\r\n";
    static final String LASTPASS = "url,username,password,totp,extra,name,grouping,fav\n"
            + "https://github.com/login,maria,fake-secret," + SEED + ",fake-note,GitHub,Work\\Code,0\n"
            + "http://sn,,,,\"NoteType:Credit Card\nNumber:fake-secret\",Visa,,0\n";
    static final String DASHLANE = "username,username2,username3,title,password,note,url,category,otpUrl\r\n"
            + "maria,maria2,,GitHub,fake-secret,fake-note,https://github.com,Work,otpauth://totp/GitHub?secret=" + SEED
            + "\r\n";

    static String keePassXml() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <KeePassFile>
                  <Meta><Generator>KeePass</Generator><RecycleBinUUID>AAAAAAAAAAAAAAAAAAAAAQ==</RecycleBinUUID>
                  <Binaries><Binary ID="0" Compressed="False">aGVsbG8=</Binary></Binaries></Meta>
                  <Root><Group><UUID>AAAAAAAAAAAAAAAAAAAAAg==</UUID><Name>Root</Name>
                    <Group><UUID>AAAAAAAAAAAAAAAAAAAAAw==</UUID><Name>Work</Name>
                      <Entry><UUID>AAAAAAAAAAAAAAAAAAAABA==</UUID>
                        <String><Key>Title</Key><Value>GitHub</Value></String>
                        <String><Key>UserName</Key><Value>maria</Value></String>
                        <String><Key>URL</Key><Value>https://github.com/login</Value></String>
                        <String><Key>Password</Key><Value ProtectInMemory="True">fake-secret</Value></String>
                        <String><Key>Notes</Key><Value>fake-note</Value></String>
                        <String><Key>PIN</Key><Value ProtectInMemory="True">fake-secret-pin</Value></String>
                        <String><Key>TimeOtp-Secret-Base32</Key><Value>%s</Value></String>
                        <Binary><Key>key.pem</Key><Value Ref="0"/></Binary>
                        <History><Entry><UUID>AAAAAAAAAAAAAAAAAAAABA==</UUID></Entry></History>
                      </Entry>
                    </Group>
                    <Group><UUID>AAAAAAAAAAAAAAAAAAAAAQ==</UUID><Name>Recycle Bin</Name>
                      <Entry><UUID>AAAAAAAAAAAAAAAAAAAABQ==</UUID>
                        <String><Key>Title</Key><Value>Gone</Value></String></Entry>
                    </Group>
                  </Group></Root>
                </KeePassFile>
                """.formatted(SEED);
    }

    static byte[] kdbx() {
        Map<String, FieldValue> fields = new LinkedHashMap<>();
        fields.put("Title", FieldValue.plain("GitHub"));
        fields.put("UserName", FieldValue.plain("maria"));
        fields.put("URL", FieldValue.plain("https://github.com/login"));
        fields.put("Password", new FieldValue(bytes("fake-secret"), Protection.PROTECTED));
        fields.put("Notes", FieldValue.plain("fake-note"));
        fields.put("otp", FieldValue.plain("otpauth://totp/GitHub:maria?secret=" + SEED + "&issuer=GitHub"));
        fields.put("KPEX_PASSKEY_CREDENTIAL_ID", FieldValue.plain("x"));
        var entry = new Entry(new UUID(1, 2), fields, Map.of());
        var root = new Group(new UUID(1, 1), "Root", List.of(), List.of(entry));
        try (CompositeKey key = CompositeKey.of(Optional.of(bytes(PASSWORD)), Optional.empty())) {
            return Cheap.write(root, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String bitwarden() {
        return """
                {"encrypted": false,
                 "folders": [{"id": "f1", "name": "Work/Code"}],
                 "items": [
                  {"passwordHistory": null, "revisionDate": "2026-01-01T00:00:00.000Z", "deletedDate": null,
                   "id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5aa", "organizationId": null, "folderId": "f1", "type": 1,
                   "reprompt": 0, "name": "GitHub", "notes": "fake-note", "favorite": false,
                   "fields": [{"name": "PIN", "value": "fake-secret-pin", "type": 1, "linkedId": null}],
                   "login": {"fido2Credentials": [{"credentialId": "x"}],
                    "uris": [{"match": null, "uri": "https://github.com/login?token=fake-secret-token"}],
                    "username": "maria", "password": "fake-secret", "totp": "%s"}, "collectionIds": null},
                  {"id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5ab", "type": 3, "name": "Visa",
                   "card": {"cardholderName": "Maria", "number": "fake-secret-card", "code": "fake-secret-code"}},
                  {"id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5ac", "type": 1, "name": "Gone", "deletedDate": "2026-01-01",
                   "login": {"password": "fake-secret"}},
                  {"id": "3c2b7a61-5d0e-4f7c-9a41-b16700e0f5ad", "type": 1, "name": "Steam",
                   "login": {"username": "maria", "password": "fake-secret", "totp": "steam://%s"}}]}
                """.formatted(SEED, SEED);
    }

    /** The key through HKDF-Expand (RFC 5869) written out, so that it isn't the code that is tested. */
    static String bitwardenEncrypted(int kdfType) {
        try {
            String salt = "c2FsdHNhbHRzYWx0c2FsdA==";
            byte[] key = kdfType == 0
                    ? SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), bytes(salt), 5000, 256))
                            .getEncoded()
                    : argon2(java.security.MessageDigest.getInstance("SHA-256").digest(bytes(salt)));
            byte[] encryption = hmac(key, bytes("enc\u0001"));
            byte[] authentication = hmac(key, bytes("mac\u0001"));
            return """
                    {"encrypted": true, "passwordProtected": true, "salt": "%s", "kdfType": %s, "kdfIterations": %s,
                     "kdfMemory": 16, "kdfParallelism": 1, "encKeyValidation_DO_NOT_EDIT": "%s", "data": "%s"}
                    """.formatted(
                            salt,
                            kdfType,
                            kdfType == 0 ? 5000 : 1,
                            encrypted("some random id", encryption, authentication),
                            encrypted(bitwarden(), encryption, authentication));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] argon2(byte[] salt) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withSalt(salt)
                .withIterations(1)
                .withMemoryAsKB(16 * 1024)
                .withParallelism(1)
                .build());
        byte[] key = new byte[32];
        generator.generateBytes(bytes(PASSWORD), key);
        return key;
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static String encrypted(String text, byte[] encryption, byte[] authentication)
            throws GeneralSecurityException {
        byte[] iv = new byte[16];
        Arrays.fill(iv, (byte) 7);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(encryption, "AES"), new IvParameterSpec(iv));
        byte[] sealed = cipher.doFinal(bytes(text));
        byte[] code = hmac(
                authentication,
                ByteBuffer.allocate(16 + sealed.length).put(iv).put(sealed).array());
        Base64.Encoder base64 = Base64.getEncoder();
        return "2." + base64.encodeToString(iv) + "|" + base64.encodeToString(sealed) + "|"
                + base64.encodeToString(code);
    }

    static String onePassword() {
        return """
                {"accounts": [{"attrs": {"accountName": "Maria", "uuid": "A"}, "vaults": [{"attrs": {"uuid": "V", "name": "Work"},
                 "items": [{"uuid": "fkruyzrldvizuqlnavfj3gltfe", "favIndex": 1, "createdAt": 1614298956, "state": "active",
                  "categoryUuid": "001",
                  "details": {"loginFields": [
                    {"value": "maria", "id": "", "name": "username", "fieldType": "T", "designation": "username"},
                    {"value": "fake-secret", "id": "", "name": "password", "fieldType": "P", "designation": "password"}],
                   "notesPlain": "fake-note",
                   "sections": [{"title": "Security", "name": "s", "fields": [
                    {"title": "PIN", "id": "pin", "value": {"concealed": "fake-secret-pin"}},
                    {"title": "one-time password", "id": "TOTP_1", "value": {"totp": "otpauth://totp/GitHub:maria?secret=%s"}},
                    {"title": "address", "id": "a", "value": {"address": {"street": "Fakestreet 1", "city": "Utrecht"}}},
                    {"title": "date", "id": "d", "value": {"date": 1614298956}},
                    {"title": "scan", "id": "f", "value": {"file": {"fileName": "scan.pdf", "documentId": "d1"}}}]}],
                   "passwordHistory": []},
                  "overview": {"subtitle": "", "title": "GitHub", "url": "https://github.com/login",
                   "urls": [{"label": "", "url": "https://github.com/login"}, {"label": "", "url": "https://gist.github.com"}],
                   "ps": 100, "pbe": 86.13, "pgrng": true, "tags": []}},
                 {"uuid": "archivedarchivedarchivedar", "state": "archived", "categoryUuid": "001",
                  "details": {}, "overview": {"title": "Gone"}}]}]}]}
                """.formatted(SEED);
    }

    static byte[] zip(Map<String, String> members) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(bytes(member.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String aegisContent() {
        return """
                {"version": 3, "entries": [
                 {"type": "totp", "uuid": "01234567-89ab-cdef-0123-456789abcdef", "name": "maria", "issuer": "GitHub",
                  "note": "fake-note", "favorite": false, "icon": null,
                  "info": {"secret": "%s", "algo": "SHA256", "digits": 8, "period": 60}, "groups": ["g"]},
                 {"type": "hotp", "uuid": "11234567-89ab-cdef-0123-456789abcdef", "name": "x", "issuer": "Counted",
                  "info": {"secret": "%s", "algo": "SHA1", "digits": 6, "counter": 3}},
                 {"type": "steam", "uuid": "21234567-89ab-cdef-0123-456789abcdef", "name": "x", "issuer": "Steam",
                  "info": {"secret": "%s", "algo": "SHA1", "digits": 5, "period": 30}}],
                 "groups": [{"uuid": "g", "name": "Work"}]}
                """.formatted(SEED, SEED, SEED);
    }

    static String aegis() {
        return "{\"version\": 1, \"header\": {\"slots\": null, \"params\": null}, \"db\": " + aegisContent() + "}";
    }

    static String aegisEncrypted() {
        HexFormat hex = HexFormat.of();
        byte[] master = new byte[32];
        Arrays.fill(master, (byte) 3);
        byte[] salt = new byte[32];
        byte[] derived = SCrypt.generate(bytes(PASSWORD), salt, 1024, 8, 1, 32);
        byte[] slot = sealed(derived, master);
        byte[] content = sealed(master, bytes(aegisContent()));
        return """
                {"version": 1, "header": {"slots": [
                  {"type": 2, "uuid": "u", "key": "00", "key_params": {"nonce": "00", "tag": "00"}},
                  {"type": 1, "uuid": "v", "key": "%s", "key_params": {"nonce": "%s", "tag": "%s"},
                   "n": 1024, "r": 8, "p": 1, "salt": "%s", "repaired": true}],
                  "params": {"nonce": "%s", "tag": "%s"}}, "db": "%s"}
                """.formatted(
                        hex.formatHex(slot, 0, slot.length - 16),
                        hex.formatHex(NONCE),
                        hex.formatHex(slot, slot.length - 16, slot.length),
                        hex.formatHex(salt),
                        hex.formatHex(NONCE),
                        hex.formatHex(content, content.length - 16, content.length),
                        Base64.getEncoder().encodeToString(Arrays.copyOf(content, content.length - 16)));
    }

    private static final byte[] NONCE = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

    private static byte[] sealed(byte[] key, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, NONCE));
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String services() {
        return """
                [{"name": "GitHub", "secret": "%s", "updatedAt": 1708958781890,
                  "otp": {"link": "otpauth://totp/GitHub:maria?secret=%s", "label": "GitHub:maria", "account": "maria",
                   "issuer": "GitHub", "digits": 6, "period": 30, "algorithm": "SHA1", "counter": 0, "tokenType": "TOTP",
                   "source": "Link"},
                  "order": {"position": 0}, "groupId": "g"}]
                """.formatted(SEED, SEED);
    }

    static String twoFas() {
        return "{\"services\": " + services() + ", \"groups\": [{\"id\": \"g\", \"name\": \"Work\"}], "
                + "\"updatedAt\": 1708958796024, \"schemaVersion\": 4, \"appVersionCode\": 5000021, "
                + "\"appOrigin\": \"android\"}";
    }

    static String twoFasEncrypted() {
        try {
            byte[] salt = new byte[256];
            Arrays.fill(salt, (byte) 9);
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 10_000, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "{\"services\": [], \"groups\": [], \"schemaVersion\": 4, \"servicesEncrypted\": \""
                    + base64.encodeToString(sealed(key, bytes(services()))) + ":" + base64.encodeToString(salt) + ":"
                    + base64.encodeToString(NONCE) + "\", \"reference\": \"x:y:z\"}";
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The message written byte by byte, as the encoding of Protocol Buffers says. */
    static String google() {
        return google("GitHub", 0, 1);
    }

    /** One of the codes of an export. */
    static String google(String issuer, int index, int codes) {
        byte[] seed = {'H', 'e', 'l', 'l', 'o', '!', (byte) 0xDE, (byte) 0xAD, (byte) 0xBE, (byte) 0xEF};
        var entry = new ByteArrayOutputStream();
        field(entry, 1, seed);
        field(entry, 2, bytes(issuer + ":maria"));
        field(entry, 3, bytes(issuer));
        entry.writeBytes(new byte[] {4 << 3, 1, 5 << 3, 1, 6 << 3, 2});
        var message = new ByteArrayOutputStream();
        field(message, 1, entry.toByteArray());
        message.writeBytes(
                new byte[] {2 << 3, 1, 3 << 3, (byte) codes, 4 << 3, (byte) index, 5 << 3, (byte) 0x8F, 0x01});
        String data = Base64.getEncoder().encodeToString(message.toByteArray());
        return "otpauth-migration://offline?data=" + java.net.URLEncoder.encode(data, StandardCharsets.UTF_8) + "\n";
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] value) {
        out.write(number << 3 | 2);
        out.write(value.length);
        out.writeBytes(value);
    }
}
