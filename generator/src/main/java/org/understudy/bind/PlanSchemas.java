package org.understudy.bind;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.understudy.plan.Kind;

/**
 * The front matter of every kind as JSON Schema (draft 2020-12), from the definitions that bind it. What a schema can't
 * say, such as whether a reference leads somewhere, only binding finds.
 */
public final class PlanSchemas {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private PlanSchemas() {}

    /** The schemas by kind, as trees for a JSON writer. */
    public static SortedMap<Kind, Map<String, Object>> all() {
        var schemas = new TreeMap<Kind, Map<String, Object>>();
        add(schemas, Kind.PLAN, HeaderBinder.shape());
        add(schemas, Kind.PEOPLE, PersonBinder.shape());
        add(schemas, Kind.ACCOUNTS, AccountBinder.shape());
        add(schemas, Kind.DEVICES, DeviceBinder.shape());
        add(schemas, Kind.PLACES, PlaceBinder.shape());
        add(schemas, Kind.WORKFLOWS, WorkflowBinder.shape());
        add(schemas, Kind.ENGAGEMENTS, EngagementBinder.shape());
        add(schemas, Kind.INSTRUMENTS, InstrumentBinder.shape());
        add(schemas, Kind.PACKS, PackBinder.shape());
        add(schemas, Kind.CUSTODY, CustodyBinder.shape());
        add(schemas, Kind.ANNEXES, AnnexBinder.shape());
        add(schemas, Kind.REVIEWS, ReviewBinder.shape());
        return schemas;
    }

    /** The schema of an entry of the provider catalogue. */
    public static Map<String, Object> provider() {
        return titled("providers", CatalogueBinder.shape());
    }

    /** The schema of a jurisdiction. */
    public static Map<String, Object> jurisdiction() {
        return titled("jurisdiction", JurisdictionBinder.shape());
    }

    private static void add(Map<Kind, Map<String, Object>> schemas, Kind kind, Shape<?> shape) {
        schemas.put(kind, titled(kind.folder(), shape));
    }

    private static Map<String, Object> titled(String title, Shape<?> shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", "Understudy: " + title);
        schema.putAll(shape.schema());
        return schema;
    }
}
