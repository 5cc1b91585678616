package org.entente.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.entente.graphql.connection.Found;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Folding;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.RelationDirection;

/**
 * What a native image looks into by reflection and Quarkus does not find by itself: APIs that only add fields to types ({@code @Source}), the classes from
 * which pages inherit their fields, what errors carry, the function that H2 calls, rows of written HQL, what
 * HQL's parser remembers, and what ICU makes by its name. A check of the native
 * sources tells what is missing here (src/docs/deploy.md).
 */
@RegisterForReflection(
        targets = {
            AbsenceApi.class,
            AuthorshipApi.class,
            BackdropApi.class,
            BelongingApi.class,
            BetweenFindingsApi.class,
            CitationApi.class,
            CitedApi.class,
            CoverageApi.class,
            EstablishmentApi.class,
            InvolvementApi.class,
            LocationApi.class,
            MatrixApi.class,
            MembershipApi.class,
            NamedApi.class,
            NamingApi.class,
            OutcomeApi.class,
            ParticipationApi.class,
            PartyApi.class,
            PositionApi.class,
            RelationApi.class,
            SignatureApi.class,
            StatementApi.class,
            SubjectApi.class,
            SupportApi.class,
            TimelineApi.class,
            Found.class,
            Connection.class,
            Edge.class,
            ErrorCode.class,
            Folding.class,
            Citation.Span.class,
            Citation.Speakers.class,
            Document.Imprint.class,
            RelationDirection.class,
            PredictionContextCache.class,
        },
        classNames = "com.ibm.icu.text.BreakIteratorFactory")
final class NativeImage {
    private NativeImage() {}
}
