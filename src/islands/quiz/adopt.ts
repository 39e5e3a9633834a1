type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/**
 * What a learner filled in before the code arrived, to be told to the code once it listens.
 * Call it before hydration; call the result after.
 */
export function adopt(root: HTMLElement): () => void {
  const touched = [...root.querySelectorAll<Control>('input, select, textarea')]
    .filter((control) => (isBox(control) ? control.checked : control.value !== untouched(control)))
    .map((control) => ({ control, value: control.value }));
  return () => {
    for (const { control, value } of touched) {
      if (isBox(control)) {
        control.checked = false;
        control.click();
      } else {
        control.value = value;
        const type = control instanceof HTMLSelectElement ? 'change' : 'input';
        control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
  };
}

/** What a field holds when nobody has touched it. */
function untouched(control: Control): string | undefined {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const preset = [...control.options].find((option) => option.defaultSelected);
  return (preset ?? control.options[0])?.value;
}
