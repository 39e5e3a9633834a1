import { useState } from 'preact/hooks';
import type { ModelFinderStrings } from '#i18n';
import { Choice } from '../parts/Choice.tsx';
import { Subtitle } from '../parts/Subtitle.tsx';
import {
  type BusinessId,
  businesses,
  businessIds,
  countRight,
  nextOpen,
  type Place,
  type Placing,
  verdict,
} from './model.ts';
import { PlaceMap } from './PlaceMap.tsx';

interface Props {
  s: ModelFinderStrings;
  placing: Placing;
  onPlace(id: BusinessId, place: Partial<Place>): void;
}

const marks = { open: '', right: ' ✓', who: ' ✗', where: ' ✗' };

/** Twelve businesses to put where they belong, one at a time, with a reason for each. */
export function Placement({ s, placing, onPlace }: Props) {
  const [id, setId] = useState<BusinessId>(businessIds[0] ?? 'wholesale');
  const { map } = s;
  const now = verdict(placing, id);
  const said = {
    open: map.placed(String(countRight(placing)), String(businessIds.length)),
    right: `${map.right}${s.businesses[id].reason}`,
    who: `${map.wrong}${map.hintWho}`,
    where: `${map.wrong}${map.hintWhere}`,
  };
  const name = (one: BusinessId) => `${businessIds.indexOf(one) + 1}. ${s.businesses[one].text}`;

  return (
    <div class="explorable-bench">
      <Subtitle>{map.title}</Subtitle>
      <figure class="figure">
        <PlaceMap s={map} placing={placing} current={id} />
      </figure>
      <div class="explorable-controls needs-js">
        <label class="explorable-pick">
          {map.pick}
          <select value={id} onChange={(event) => setId(event.currentTarget.value as BusinessId)}>
            {businessIds.map((one) => (
              <option key={one} value={one}>
                {name(one) + marks[verdict(placing, one)]}
              </option>
            ))}
          </select>
        </label>
        <p class="explorable-card">{s.businesses[id].text}</p>
        <Choice
          key={`${id}-who`}
          name="model-finder-who"
          legend={map.who}
          options={map.sellers}
          value={placing[id]?.who}
          onChange={(who) => onPlace(id, { who })}
        />
        <Choice
          key={`${id}-where`}
          name="model-finder-where"
          legend={map.where}
          options={map.places}
          value={placing[id]?.where}
          onChange={(where) => onPlace(id, { where })}
        />
        <p role="status" class={`explorable-verdict ${now}`}>
          {said[now]}
        </p>
        <button type="button" class="button" onClick={() => setId(nextOpen(placing, id))}>
          {map.next}
        </button>
      </div>
      <Answers s={s} />
    </div>
  );
}

/** Where every business belongs, and why. */
function Answers({ s }: { s: ModelFinderStrings }) {
  const { map } = s;
  return (
    <details>
      <summary>{map.answers}</summary>
      <ol class="explorable-list">
        {businessIds.map((id) => (
          <li key={id}>
            {s.businesses[id].text}
            <br />
            <b>{map.answer(businesses[id].who, businesses[id].where)}</b> {s.businesses[id].reason}
          </li>
        ))}
      </ol>
    </details>
  );
}
