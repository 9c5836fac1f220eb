/** The facts that stand on papers: certificates, applications, reports, contracts and letters. */
@NullMarked
package io.chukou.compliance.model.paper;

import org.jspecify.annotations.NullMarked;
