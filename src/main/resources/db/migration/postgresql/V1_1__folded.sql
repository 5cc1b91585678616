-- Text without case and accents, for comparing. H2's twin gives the same.
create function folded(word text) returns text language sql immutable parallel safe strict
    return lower(regexp_replace(normalize(word, NFD), '[\u0300-\u036f]', '', 'g'));
