package org.understudy.maven;

import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;
import org.understudy.Answers;
import org.understudy.Outcome;
import org.understudy.Question;
import org.understudy.Request;
import org.understudy.SecretSettings;
import org.understudy.Signing;
import org.understudy.Understudy;
import org.understudy.plan.SecretRef;
import org.understudy.text.Language;
import org.understudy.vault.SecretSource;

/** What all goals have in common. */
abstract class AbstractUnderstudyMojo extends AbstractMojo {
    private static final String PASSWORD_VARIABLE = "UNDERSTUDY_VAULT_PASSWORD";

    /** The folder of the plan; src/plan of the project, or of the current folder where there is no project. */
    @Parameter(property = "understudy.plan")
    private @Nullable File plan;

    /** The folder that packs are written to; target/understudy of the project or the current folder. */
    @Parameter(property = "understudy.output")
    private @Nullable File output;

    /** A folder of templates, messages and styles that several plans share; the plan's own templates come before it. */
    @Parameter(property = "understudy.theme")
    private @Nullable File theme;

    /**
     * The name of the vault's password, never the password itself: env:NAME, file:PATH, file:PATH#key of a properties file,
     * pass:PATH, server:ID of the settings, or prompt: to be asked. Unless said, env:UNDERSTUDY_VAULT_PASSWORD where that is
     * set, else prompt: where there is a terminal.
     */
    @Parameter(property = "understudy.vaultPassword")
    private @Nullable String vaultPassword;

    /** A key file that the vault needs besides its password, or instead of it. */
    @Parameter(property = "understudy.keyFile")
    private @Nullable File keyFile;

    /** The folder of the Unix password store, for names that begin with pass: — ~/.password-store unless said. */
    @Parameter(property = "understudy.passwordStore")
    private @Nullable File passwordStore;

    /**
     * The author's key store, a PKCS #12 file (.p12 or .pfx) outside the repository; PDFs and manifests are signed with its
     * key. Nothing is signed unless said.
     */
    @Parameter(property = "understudy.signature.keyStore")
    private @Nullable File signatureKeyStore;

    /** The name of the key store's password, never the password itself: vault:ENTRY, env:NAME, file:PATH, prompt: … */
    @Parameter(property = "understudy.signature.password", defaultValue = "env:UNDERSTUDY_SIGNATURE_PASSWORD")
    private String signaturePassword = "env:UNDERSTUDY_SIGNATURE_PASSWORD";

    /** Which key of the key store, where it has several. */
    @Parameter(property = "understudy.signature.alias")
    private @Nullable String signatureAlias;

    /**
     * The folder of an earlier state of the plan, with its vault: amendment sheets (L13) and reports/amendment.html say what
     * changed since.
     */
    @Parameter(property = "understudy.previous")
    private @Nullable File previous;

    /** The ids of the packs to build; all unless said. */
    @Parameter(property = "understudy.packs")
    private @Nullable List<String> packs;

    /** The language of messages: en, nl, de, fr or es; English if there are none in it. */
    @Parameter(property = "understudy.language", defaultValue = "en")
    private String language = "en";

    /** How many documents are made at the same time; as many as there are processors unless said. */
    @Parameter(property = "understudy.threads", defaultValue = "0")
    private int threads;

    /** Does nothing. */
    @Parameter(property = "understudy.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    /** What the goal does. */
    abstract Outcome run(Understudy understudy, Request request) throws MojoFailureException;

    /** Whether what came of it fails the build. */
    boolean fails(Outcome outcome) throws MojoFailureException {
        return !outcome.succeeded();
    }

    /** What asks for secrets, if there is somebody to ask. */
    SecretSource prompts(Optional<Terminal> terminal, Locale locale) {
        return new PromptSecrets(terminal, PromptSecrets.Asking.ONCE);
    }

    Request.Freshness freshness() {
        return Request.Freshness.KEEP;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        var console = new ConsoleReport(
                getLog(), Locale.forLanguageTag(language), Path.of("").toAbsolutePath(), planFolder());
        var understudy = new Understudy(Clock.system(ZoneId.systemDefault()), new SecureRandom(), console);
        Outcome outcome = run(understudy, request());
        finished(outcome, console);
        if (fails(outcome)) {
            throw new MojoFailureException(ConsoleReport.counts(outcome) + ", see above; " + afterFailure());
        }
    }

    /** Tells what was done. */
    abstract void finished(Outcome outcome, ConsoleReport console);

    /** What is left when the goal failed. */
    String afterFailure() {
        return "nothing was written";
    }

    private Request request() throws MojoFailureException {
        int processors = Runtime.getRuntime().availableProcessors();
        Set<String> ids = new TreeSet<>(packs == null ? List.of() : packs);
        return new Request(
                planFolder(),
                outputFolder(),
                Optional.ofNullable(theme).map(File::toPath),
                secrets(),
                ids,
                freshness(),
                threads > 0 ? threads : processors,
                signing(),
                Optional.ofNullable(previous).map(it -> it.toPath().toAbsolutePath()));
    }

    private Optional<Signing> signing() throws MojoFailureException {
        if (signatureKeyStore == null) {
            return Optional.empty();
        }
        SecretRef password = SecretRef.parse(signaturePassword.strip())
                .orElseThrow(() -> new MojoFailureException("understudy.signature.password must be a name such as "
                        + "vault:ENTRY, env:NAME, file:PATH or prompt:, never the password itself; if it was, change the "
                        + "password"));
        return Optional.of(new Signing(signatureKeyStore.toPath(), password, Optional.ofNullable(signatureAlias)));
    }

    private SecretSettings secrets() throws MojoFailureException {
        Optional<Terminal> terminal = terminal();
        var more = new ArrayList<SecretSource>(List.of(prompts(terminal, Locale.forLanguageTag(language))));
        if (session != null && decrypter != null) {
            more.add(new ServerSecrets(session.getSettings(), decrypter));
        }
        Path store = passwordStore != null
                ? passwordStore.toPath()
                : Path.of(System.getProperty("user.home", "."), ".password-store");
        return new SecretSettings(
                vaultPassword(terminal),
                Optional.ofNullable(keyFile).map(File::toPath),
                baseFolder(),
                System.getenv(),
                Optional.of(store),
                more);
    }

    /** Nobody is asked in batch mode, even if somebody sits there. */
    private Optional<Terminal> terminal() {
        boolean interactive = session != null && session.getRequest().isInteractiveMode();
        return interactive ? Terminal.find() : Optional.empty();
    }

    /** Answers by parameters; the rest is asked, unless nobody is to be. */
    final Answers answers(Map<Question, String> said) {
        Optional<Dialogue> dialogue = terminal().isPresent() ? Dialogue.find() : Optional.empty();
        return new TypedAnswers(said, dialogue, QuestionWords.in(spoken()));
    }

    /** The language of questions and messages. */
    final Language spoken() {
        return Language.of(language).orElse(Language.EN);
    }

    private Optional<SecretRef> vaultPassword(Optional<Terminal> terminal) throws MojoFailureException {
        if (vaultPassword != null && !vaultPassword.isBlank()) {
            Optional<SecretRef> name = SecretRef.parse(vaultPassword.strip());
            if (name.isEmpty() || name.get().scheme() == SecretRef.Scheme.VAULT) {
                throw new MojoFailureException("understudy.vaultPassword must be a name such as env:NAME, file:PATH, "
                        + "server:ID or prompt:, never the password itself; if it was, change the password");
            }
            return name;
        }
        if (System.getenv(PASSWORD_VARIABLE) != null) {
            return SecretRef.parse("env:" + PASSWORD_VARIABLE);
        }
        return terminal.isPresent() ? SecretRef.parse("prompt:") : Optional.empty();
    }

    private Path planFolder() {
        return path(plan, "src/plan");
    }

    /** The folder that packs are written to. */
    final Path outputFolder() {
        return path(output, "target/understudy");
    }

    private Path path(@Nullable File given, String usual) {
        return given != null ? given.toPath().toAbsolutePath() : baseFolder().resolve(usual);
    }

    /** The folder of the project, or the current one where there is none. */
    final Path baseFolder() {
        File project = session == null || session.getCurrentProject() == null
                ? null
                : session.getCurrentProject().getBasedir();
        return project != null ? project.toPath() : Path.of("").toAbsolutePath();
    }
}
