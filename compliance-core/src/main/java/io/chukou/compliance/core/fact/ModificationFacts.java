package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.ModificationProof;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Facts on the proof of a modification (改装).
 *
 * <p>Immutable and thread-safe.
 */
public final class ModificationFacts {
    /** The proof as a whole. */
    public static final Fact<ModificationProof> MODIFICATION_PROOF = Fact.of(
            "modificationProof", Subject.MODIFICATION, Paper.MODIFICATION_PROOF, ExportCase::getModificationProof);

    /** The chassis brand (车辆底盘品牌). */
    public static final Fact<String> CHASSIS_BRAND = fact("chassisBrand", ModificationProof::getChassisBrand);

    /** The modified-vehicle brand (改装车品牌). */
    public static final Fact<String> MODIFIED_BRAND = fact("modifiedBrand", ModificationProof::getModifiedBrand);

    /** The model of the modified vehicle (车辆型号). */
    public static final Fact<String> MODIFIED_MODEL = fact("modifiedModel", ModificationProof::getModifiedModel);

    /** Whether the modification is proven real (改装真实性证明材料). */
    public static final Fact<Boolean> REAL_MODIFICATION_PROVEN =
            flag("realModificationProven", ModificationProof::isRealModificationProven);

    /** Whether a product of the same kind is listed by MIIT. */
    public static final Fact<Boolean> SAME_KIND_LISTED =
            flag("sameKindListed", ModificationProof::isSameKindListed).lasting();

    /** Whether a valid compulsory certification (CCC) exists. */
    public static final Fact<Boolean> CCC_VALID = flag("cccValid", ModificationProof::isCccValid);

    private ModificationFacts() {}

    private static <T> Fact<T> fact(String name, Function<ModificationProof, Optional<T>> reader) {
        return Fact.inside(MODIFICATION_PROOF, name, Subject.MODIFICATION, reader);
    }

    private static Fact<Boolean> flag(String name, Function<ModificationProof, Optional<Boolean>> reader) {
        return fact(name, reader).among(List.of(true, false));
    }
}
