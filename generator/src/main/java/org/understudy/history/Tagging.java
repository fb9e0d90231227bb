package org.understudy.history;

import java.io.IOException;
import java.time.ZonedDateTime;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;

/** Writes the tags of editions: an object and a reference, nothing else. */
final class Tagging {
    private final Repository repository;

    Tagging(Repository repository) {
        this.repository = repository;
    }

    void tag(ObjectId commit, String words, EditionRecord record, Identity who, ZonedDateTime when) throws IOException {
        String name = EditionTag.PREFIX + record.edition();
        var tag = new TagBuilder();
        tag.setTag(name);
        tag.setObjectId(commit, Constants.OBJ_COMMIT);
        tag.setTagger(new PersonIdent(who.name(), who.email(), when.toInstant(), when.getZone()));
        tag.setMessage(TagMessage.write(words, record));
        ObjectId id;
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            id = inserter.insert(tag);
            inserter.flush();
        }
        RefUpdate update = repository.updateRef(Constants.R_TAGS + name);
        update.setExpectedOldObjectId(ObjectId.zeroId());
        update.setNewObjectId(id);
        update.disableRefLog();
        RefUpdate.Result result = update.update();
        if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.REJECTED) {
            throw new TagExistsException(name);
        } else if (result != RefUpdate.Result.NEW) {
            throw new IOException("git refuses the tag: " + result);
        }
    }
}
