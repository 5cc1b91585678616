-- Text without case and accents, for comparing. PostgreSQL's twin gives the same.
create alias folded deterministic for "org.entente.kernel.Folding.folded";
