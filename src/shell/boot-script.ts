import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: marks that scripts run and applies the chosen theme.
 * Kept in one string so that the content security policy can carry its hash.
 */
export const bootScript =
  "(d=>{d.classList.add('js');try{const t=localStorage.getItem('shangke:theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch{}})(document.documentElement)";

export const bootScriptHash =
  `sha256-${createHash('sha256').update(bootScript).digest('base64')}` as const;
