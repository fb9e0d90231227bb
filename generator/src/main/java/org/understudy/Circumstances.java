package org.understudy;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.understudy.history.GitSurroundings;
import org.understudy.pack.Digest;
import org.understudy.pack.FileStamp;
import org.understudy.pack.ReportFolder;
import org.understudy.report.AmendmentReport;
import org.understudy.report.ReviewCalendar;

/**
 * All that a build depends on, looked at without reading any of it: what is asked for, the day, the engine, every file in the
 * folder of the plan, where git stands, and its own reports. Of files, that nobody wrote to them since is told.
 */
final class Circumstances {
    private static final String ABSENT = "absent";

    private final Request request;
    private final Delivering delivering;
    private final Clock clock;

    Circumstances(Request request, Delivering delivering, Clock clock) {
        this.request = request;
        this.delivering = delivering;
        this.clock = clock;
    }

    /** Of the folder of the plan alone. */
    String ofPlan() throws IOException {
        var digest = new Digest();
        addFolder(request.plan(), digest);
        return digest.hex();
    }

    /** @param more files that it depends on besides */
    String of(List<Path> more) throws IOException {
        var digest = new Digest()
                .add(EngineIdentity.stamp())
                .add(LocalDate.now(clock).toString())
                .add(clock.getZone().getId())
                .add(delivering.name())
                .add(request.plan().toString())
                .add(request.theme().toString())
                .add(request.previous().toString())
                .add(request.signing().toString())
                .add(request.secrets().toString())
                .add(new TreeSet<>(request.packs()).toString());
        addFolder(request.plan(), digest);
        var files = new ArrayList<>(more);
        request.theme().ifPresent(files::add);
        request.previous().ifPresent(files::add);
        request.secrets().keyFile().ifPresent(files::add);
        request.signing().map(Signing::keyStore).ifPresent(files::add);
        files.addAll(GitSurroundings.of(request.plan(), request.secrets().environment()));
        for (String report :
                List.of(ReviewCalendar.FILE, ReissueReport.NAME, Replacing.LETTERS, AmendmentReport.NAME)) {
            files.add(request.output().resolve(ReportFolder.USUAL_NAME).resolve(report));
        }
        for (Path file : files) {
            addWithItsPlace(file, digest);
        }
        return digest.hex();
    }

    /** Who may open a file is part of what is told about it. */
    private void addWithItsPlace(Path named, Digest digest) throws IOException {
        Path file = named.toAbsolutePath();
        digest.add(file.toString());
        if (!Files.exists(file)) {
            digest.add(ABSENT);
        } else if (Files.isDirectory(file)) {
            addFolder(file, digest);
        } else {
            addFile(file, digest);
            for (Path above = file.toRealPath().getParent(); above != null; above = above.getParent()) {
                digest.add(permissions(above));
            }
        }
    }

    private void addFolder(Path folder, Digest digest) throws IOException {
        Path output = request.output().toAbsolutePath();
        var files = new TreeMap<String, Path>();
        Files.walkFileTree(folder.toRealPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return inner.equals(output) || inner.endsWith(".git")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(file.toString(), file);
                return FileVisitResult.CONTINUE;
            }
        });
        for (var file : files.entrySet()) {
            digest.add(file.getKey());
            addFile(file.getValue(), digest);
        }
    }

    private static void addFile(Path file, Digest digest) throws IOException {
        digest.add(FileStamp.of(file));
        if (Files.isSymbolicLink(file)) {
            digest.add(Files.readSymbolicLink(file).toString());
            digest.add(Files.exists(file) ? FileStamp.of(file.toRealPath()) : ABSENT);
        }
    }

    private static String permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? ""
                : PosixFilePermissions.toString(view.readAttributes().permissions());
    }
}
