import { formats, sbm2024Sentences } from './says.ts'

export { formats }

/** What is said of a summary in Filipino. */
export const sentences = /* @__PURE__ */ sbm2024Sentences({
  'sbm2024/no-level':
    'Mga bilang ito. Walang nakitang weight, kabuoan o level of practice sa sistemang ito, kaya walang inimbento rito.',
  'sbm2024/no-counterpart':
    'Sa ibang sistema ang rating na 2 para sa Leadership and Governance na nakuha ng Leader School noong 2016. Walang nakitang nagbibigay rito ng katumbas sa sistemang ito.',
  'sbm2024/partnership': [
    {
      if: { partnership: true },
      say: 'Maaaring ipakita bilang ebidensiya ang partnership sa ibang paaralan sa ilalim ng indicator 26, at ng 31 kung ayon sa pangangailangan ang mga sesyon nito sa LAC. Hindi nito nire-rate ang alinman sa dalawa.',
    },
    {
      if: { partnership: false },
      say: 'Walang partnership sa ibang paaralan na maipapakita sa ilalim ng mga indicator 26 at 31. Hindi nito nire-rate ang alinman sa dalawa.',
    },
    'Maaaring ipakita bilang ebidensiya ang partnership sa ibang paaralan sa ilalim ng indicator 26, at ng 31 kung ayon sa pangangailangan ang mga sesyon nito sa LAC. Hindi pa alam kung mayroon nito.',
  ],
  'sbm2024/counted': 'Binilang ayon sa mga dimension, indicator at antas ng DO 7, s. 2024 ({cited}).',
  'sbm2024/not-applicable': [
    'Hindi angkop ang indicator {indicator}: {reason}',
    'Hindi angkop ang indicator {indicator}; hindi sinasabi ng form kung bakit.',
  ],
  'sbm2024/in-dispute': [
    'Minarkahan ang indicator {indicator} ng {degrees:numbers}; walang kinuha sa mga ito. Kung bakit hindi ito angkop: {reason}',
    'Minarkahan ang indicator {indicator} ng {degrees:numbers}; walang kinuha sa mga ito.',
  ],
  'sbm2024/not-rated': 'Hindi pa na-rate: {indicators:numbers}.',
})
