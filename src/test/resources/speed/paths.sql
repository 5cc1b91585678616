-- Q5's floor: breadth first from both ends, a whole level of the smaller side at a time, with one look into the indexes of relations for each. Of the shortest paths
-- it gives the one whose nodes come first by their ids.
create function speed.neighbours(nodes integer[]) returns setof integer language sql stable as $$
    select object_key from relation where subject_key = any(nodes)
    union all select third_key from relation where subject_key = any(nodes) and third_key is not null
    union all select subject_key from relation where object_key = any(nodes)
    union all select subject_key from relation where third_key = any(nodes)
$$;

-- The next level: the neighbours of the last one that have not been reached.
create function speed.next_level(last integer[], reached integer[]) returns integer[] language sql stable as $$
    select coalesce(array_agg(distinct k), '{}') from speed.neighbours(last) k
    where not exists (select from unnest(reached) r where r = k)
$$;

create function speed.shortest_path(from_id text, to_id text, most integer) returns integer[] language plpgsql stable as $$
declare
    first_key integer := (select node_key from node where id = from_id);
    last_key integer := (select node_key from node where id = to_id);
    -- Levels one after the other, and where each of them stops.
    near integer[] := array[first_key];
    near_stops integer[] := array[0, 1];
    near_level integer[] := near;
    far integer[] := array[last_key];
    far_stops integer[] := array[0, 1];
    far_level integer[] := far;
    near_hops integer := 0;
    far_hops integer := 0;
    useful integer[];
    useful_stops integer[];
    level integer[];
    path integer[] := near;
begin
    if first_key is null or last_key is null then
        return null;
    end if;
    if first_key = last_key then
        return path;
    end if;
    loop
        if near_hops + far_hops >= most or cardinality(near_level) = 0 or cardinality(far_level) = 0 then
            return null;
        end if;
        if cardinality(near_level) <= cardinality(far_level) then
            near_level := speed.next_level(near_level, near);
            near := near || near_level;
            near_stops := near_stops || cardinality(near);
            near_hops := near_hops + 1;
        else
            far_level := speed.next_level(far_level, far);
            far := far || far_level;
            far_stops := far_stops || cardinality(far);
            far_hops := far_hops + 1;
        end if;
        level := array(select unnest(near_level) intersect select unnest(far_level));
        exit when cardinality(level) > 0;
    end loop;
    -- From where they met back to the start: what lies on a shortest path.
    useful := level;
    useful_stops := array[0, cardinality(level)];
    for hops in reverse near_hops - 1 .. 1 loop
        level := array(
            select distinct k from speed.neighbours(level) k
            where exists (select from unnest(near[near_stops[hops + 1] + 1 : near_stops[hops + 2]]) n where n = k));
        useful := useful || level;
        useful_stops := useful_stops || cardinality(useful);
    end loop;
    for hops in 1 .. near_hops + far_hops loop
        if hops <= near_hops then
            level := useful[useful_stops[near_hops - hops + 1] + 1 : useful_stops[near_hops - hops + 2]];
        else
            level := far[far_stops[near_hops + far_hops - hops + 1] + 1 : far_stops[near_hops + far_hops - hops + 2]];
        end if;
        path := path || (
            select n.node_key from speed.neighbours(path[hops : hops]) k join node n on n.node_key = k
            where exists (select from unnest(level) l where l = k) order by n.id limit 1);
    end loop;
    return path;
end
$$;
