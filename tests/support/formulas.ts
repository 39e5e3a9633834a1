import { formulas } from '#commerce';
import { knowFormulas } from '#quiz';

knowFormulas(formulas);
