package io.chukou.compliance.fleet;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Reads a row of the inventory: each cell goes to the place of its fact, and the library's own reader checks the whole. */
final class ListingMapper {
    /** What belongs to a list stands behind the column that can say that it is empty, so that this one comes last. */
    private static final List<ListingColumn> LAST_TO_FIRST = lastToFirst();

    private static final JsonPointer USE_CHANGE =
            ListingColumn.FORMER_USE.place().head();

    private final CaseReader reader;

    ListingMapper(CaseReader reader) {
        this.reader = reader;
    }

    private static List<ListingColumn> lastToFirst() {
        List<ListingColumn> columns = new ArrayList<>(List.of(ListingColumn.values()));
        Collections.reverse(columns);
        return List.copyOf(columns);
    }

    /**
     * Reads a row as a case. A row that does not say where its facts come from is a listing, so they are declared: to the library a
     * case without a basis is read off papers, and nobody has seen those of an inventory.
     *
     * @param row a row of an {@link Inventory}
     * @throws UnreadableRowException if a cell does not have the form that its column asks for
     */
    ExportCase toCase(Row row) throws UnreadableRowException {
        if (row.getAs(Inventory.BROKEN_LINE) != null) {
            throw new UnreadableRowException("", "the line has not as many cells as the header");
        }
        String reference = row.getAs(ListingColumn.REFERENCE.header());
        if (reference == null || reference.isBlank()) {
            throw new UnreadableRowException(ListingColumn.REFERENCE.header(), "is empty");
        }
        try {
            return reader.read(tree(row));
        } catch (IntakeException e) {
            throw new UnreadableRowException(e);
        }
    }

    private static ObjectNode tree(Row row) throws UnreadableRowException {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put(ListingColumn.BASIS.path(), Basis.DECLARED.name());
        for (ListingColumn column : LAST_TO_FIRST) {
            String cell = row.getAs(column.header());
            if (cell != null && !cell.isBlank()) {
                put(tree, column, cell.strip());
            }
        }
        completeUseChange(tree);
        return tree;
    }

    private static void put(ObjectNode tree, ListingColumn column, String cell) throws UnreadableRowException {
        JsonPointer list = column.list();
        if (list != null && cell.equals(ListingColumn.NONE)) {
            putEmpty(tree, column, list);
        } else if (column.place().last().mayMatchElement()) {
            tree.withArray(column.place().head()).add(cell);
        } else {
            object(tree, column.place().head()).put(column.place().last().getMatchingProperty(), cell);
        }
    }

    private static void putEmpty(ObjectNode tree, ListingColumn column, JsonPointer list)
            throws UnreadableRowException {
        if (!tree.at(list).isMissingNode()) {
            throw new UnreadableRowException(column.header(), "is NONE, but another column tells more of it");
        }
        tree.withArray(list);
    }

    private static ObjectNode object(ObjectNode tree, JsonPointer place) {
        return place.matches() ? tree : tree.withObject(place);
    }

    /** What a use was changed to is the present use. */
    private static void completeUseChange(ObjectNode tree) {
        JsonNode use = tree.at(ListingColumn.USE.place());
        if (tree.at(USE_CHANGE) instanceof ObjectNode change && use.isTextual()) {
            change.set("to", use);
        }
    }

    /**
     * Writes what the columns have room for; a listing may tell more.
     *
     * @param listing the JSON form of a case
     */
    static Row toRow(JsonNode listing) {
        return RowFactory.create(Arrays.stream(ListingColumn.values())
                .map(column -> cell(listing, column))
                .toArray());
    }

    private static @Nullable String cell(JsonNode listing, ListingColumn column) {
        JsonNode fact = listing.at(column.place());
        if (fact.isValueNode()) {
            return fact.asText();
        }
        JsonPointer list = column.list();
        return list != null && listing.at(list).isArray() ? ListingColumn.NONE : null;
    }
}
