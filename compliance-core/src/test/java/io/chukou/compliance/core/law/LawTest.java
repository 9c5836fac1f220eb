package io.chukou.compliance.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawTest {
    /** The classes of instruments, found by their bytes, so that none can be forgotten. */
    private static final List<Class<?>> INSTRUMENT_CLASSES = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.chukou.compliance.core.law")
                    .stream()
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> !constants(type, Instrument.class).isEmpty())
                    .toList();

    @Test
    void every_clause_constant_stands_in_the_list_of_its_class_in_order_of_declaration() throws Exception {
        for (Class<?> type : INSTRUMENT_CLASSES) {
            Object listed = type.getMethod("all").invoke(null);

            assertThat(listed).as(type.getSimpleName()).isEqualTo(constants(type, Clause.class));
        }
    }

    @Test
    void every_instrument_class_stands_in_the_law() {
        assertThat(Law.instruments()).containsExactlyInAnyOrderElementsOf(all(Instrument.class));
        assertThat(Law.clauses()).containsExactlyInAnyOrderElementsOf(all(Clause.class));
    }

    @Test
    void every_clause_belongs_to_the_instrument_of_its_class() {
        for (Class<?> type : INSTRUMENT_CLASSES) {
            Instrument instrument = constants(type, Instrument.class).get(0);

            assertThat(constants(type, Clause.class))
                    .as(type.getSimpleName())
                    .isNotEmpty()
                    .allMatch(clause -> clause.instrument() == instrument);
        }
    }

    @Test
    void keys_are_unique() {
        assertThat(Law.clauses()).extracting(Clause::key).doesNotHaveDuplicates();
        assertThat(Law.instruments()).extracting(Instrument::key).doesNotHaveDuplicates();
    }

    @Test
    void a_clause_is_found_by_its_key_and_by_nothing_else() {
        assertThat(Law.clauses())
                .allSatisfy(clause -> assertThat(Law.clause(clause.key())).containsSame(clause));
        assertThat(Law.clause("N648-1.1")).containsSame(Notice648.NEAR_NEW_VEHICLES);
        assertThat(Law.clause("n648-1.1")).isEmpty();
        assertThat(Law.clause("")).isEmpty();
    }

    @Test
    void every_clause_says_what_and_where_in_one_line() {
        assertThat(Law.clauses()).allSatisfy(clause -> {
            assertThat(clause.label()).isNotBlank().doesNotContain("\n");
            assertThat(clause.gist()).isNotBlank().doesNotContain("\n").endsWith(".");
            assertThat(clause.gist().length()).isLessThanOrEqualTo(120);
            assertThat(clause).hasToString(clause.key());
        });
    }

    @Test
    void every_instrument_names_title_and_issuer() {
        assertThat(Law.instruments()).allSatisfy(instrument -> {
            assertThat(instrument.chineseTitle()).isNotBlank();
            assertThat(instrument.englishTitle()).isNotBlank();
            assertThat(instrument.issuer()).isNotBlank();
            assertThat(instrument).hasToString(instrument.key());
        });
    }

    @Test
    void official_addresses_are_absolute_and_belong_to_an_authority() {
        List<String> hosts = Law.instruments().stream()
                .map(Instrument::officialAddress)
                .filter(address -> address != null)
                .map(address -> URI.create(address).getHost())
                .toList();

        assertThat(hosts).isNotEmpty().allMatch(host -> host.endsWith(".gov.cn"));
    }

    @Test
    void no_clause_starts_before_its_instrument_or_was_checked_before_it_started() {
        assertThat(Law.clauses()).allSatisfy(clause -> {
            assertThat(clause.inForceFrom())
                    .isAfterOrEqualTo(clause.instrument().inForceFrom());
            assertThat(clause.lastChecked()).isEqualTo(Law.LAST_CHECKED).isAfter(clause.inForceFrom());
        });
    }

    private static <T> List<T> all(Class<T> kind) {
        return INSTRUMENT_CLASSES.stream()
                .flatMap(type -> constants(type, kind).stream())
                .toList();
    }

    private static <T> List<T> constants(Class<?> owner, Class<T> kind) {
        List<T> found = new ArrayList<>();
        Stream<Field> fields = Arrays.stream(owner.getDeclaredFields());
        fields.filter(field -> isPublicConstant(field, kind)).map(reading(kind)).forEach(found::add);
        return found;
    }

    private static boolean isPublicConstant(Field field, Class<?> kind) {
        return field.getType() == kind
                && Modifier.isPublic(field.getModifiers())
                && Modifier.isStatic(field.getModifiers());
    }

    private static <T> Function<Field, T> reading(Class<T> kind) {
        return field -> {
            try {
                return kind.cast(field.get(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        };
    }
}
