// What is said of SBM ratings, sheets and frameworks, in Filipino.
/** The words in Filipino, by the English ones. */
export const sbmTexts = {
  'an SBM assessment': 'pagtatasa sa SBM',
  ratings: 'mga rating',
  'performance improvement': 'pagbuti ng performance',
  efficiency: 'Efficiency',
  'ratings of two ways': 'mga rating sa dalawang paraan',
  'a mean': 'mean',
  'a mean as printed, from 0 to 3': 'mean gaya ng pagkakalimbag, mula 0 hanggang 3',
  '0, 1, 2 or 3, "not-rated", or null where unknown': '0, 1, 2 o 3, "not-rated", o null kung hindi pa alam',
  '0, 1, 2 or 3; left out where unknown': '0, 1, 2 o 3; hindi inilalagay kung hindi pa alam',
  'a list of ratings in the order of the indicators': 'listahan ng mga rating ayon sa pagkakasunod ng mga indicator',
  'a list of yearly ratings': 'listahan ng mga rating taon-taon',
  'a form': 'form',
  'printed figures': 'mga nakalimbag na bilang',
  means: 'mga mean',
  'weighted means': 'mga mean na may weight',
  'weighted parts': 'mga bahaging may weight',
  shares: 'mga bahagi',
  'printed figures of performance': 'mga nakalimbag na bilang ng performance',
  'printed figures of a measure': 'mga nakalimbag na bilang ng isang sukat',
  'printed figures of dropout': 'mga nakalimbag na bilang ng dropout',
  'a figure from 0 to 999.9999999999 with at most ten decimals, or a percentage with at most eight':
    'bilang mula 0 hanggang 999.9999999999, hanggang sampung decimal lamang, o porsiyentong hanggang walong decimal',
  'a change in percent from -999999.9999999999 to 999999.9999999999 with at most ten decimals':
    'pagbabago sa porsiyento mula -999999.9999999999 hanggang 999999.9999999999, hanggang sampung decimal lamang',
  'a change in percent from -999999.9999999999 to 999999.9999999999 with at most ten decimals, or null where there is none':
    'pagbabago sa porsiyento mula -999999.9999999999 hanggang 999999.9999999999, hanggang sampung decimal lamang, o null kung wala',
  'figures of performance': 'mga bilang ng performance',
  'a change': 'pagbabago',
  changes: 'mga pagbabago',
  'a figure from 0 to 999999.9999999999 with at most ten decimals, or null where unknown':
    'bilang mula 0 hanggang 999999.9999999999, hanggang sampung decimal lamang, o null kung hindi pa alam',
  'a score from 0 to 100 with at most ten decimals, or null where unknown':
    'marka mula 0 hanggang 100, hanggang sampung decimal lamang, o null kung hindi pa alam',
  'figures by school year, changes, or "not-rated"': 'mga bilang taon-taon, mga pagbabago, o "not-rated"',
  'a year that stayed the same, or null, since what had none neither rises nor falls by a percentage':
    'taong walang nagbago, o null, dahil ang walang bilang ay hindi tumataas o bumababa nang may porsiyento',
  'at most 100 percent where it went down, since nothing falls by more than all of it':
    'hanggang 100 porsiyento lamang kung bumaba, dahil walang bumababa nang higit sa kabuoan nito',
  'school years such as 2012-2013, or years such as 2013, all in one form, {most} at most from the first to the last':
    'mga school year tulad ng 2012-2013, o mga taon tulad ng 2013, iisa ang anyo, hanggang {most} lamang mula una hanggang huli',
  'an assessment by the SBM system of 2024': 'pagtatasa ayon sa sistema ng SBM ng 2024',
  'marks by the numbers of the indicators': 'mga marka ayon sa numero ng mga indicator',
  'an indicator that does not apply': 'indicator na hindi angkop',
  'a reason': 'dahilan',
  'one of {words}; notApplicable with a reason; or a list of these':
    'isa sa {words}; notApplicable na may dahilan; o listahan ng mga ito',
  'one of {words}; or notApplicable with a reason': 'isa sa {words}; o notApplicable na may dahilan',
  'a list of what it is marked with': 'listahan ng mga minarkahan dito',
  'a framework': 'framework',
  'a principle': 'prinsipyo',
  'the four principles in the framework’s order, with weights that add up to 1':
    'ang apat na prinsipyo ayon sa pagkakasunod sa framework, na may mga weight na 1 ang kabuoan',
  weights: 'mga weight',
  'weights that add up to 1': 'mga weight na 1 ang kabuoan',
  'a weight from 0 to 1 as a text, such as 0.30': 'weight mula 0 hanggang 1 bilang text, tulad ng 0.30',
  'a list of clauses': 'listahan ng mga sugnay',
  'the id of a clause': 'id ng sugnay',
  bands: 'mga saklaw',
  'a level': 'level',
  'a score from 0 to 3 as a text with one to four decimals, such as 1.50':
    'marka mula 0 hanggang 3 bilang text na may isa hanggang apat na decimal, tulad ng 1.50',
  'levels I, II and III, each one unit of the last decimal above the one before it, or where they are half-open just there, up to 3':
    'mga level I, II at III, bawat isa ay mas mataas nang isa sa huling decimal kaysa sa nauna, o kung half-open ay doon mismo, hanggang 3',
  'rules of performance': 'mga tuntunin sa performance',
  'a measure': 'sukat',
  'a scale': 'panukat',
  'a scale by change, one by level, or both': 'panukat ayon sa pagbabago, ayon sa antas, o kapwa',
  'scales by level that say of which year, the mean or the last, since figures are averaged':
    'mga panukat ayon sa antas na nagsasabi kung alin, ang mean o ang huling taon, dahil ina-average ang mga bilang',
  'a step': 'baitang',
  'a limit from 0 to 999.9999 as a text, with at most four decimals, such as 5 or 7.5':
    'hangganan mula 0 hanggang 999.9999 bilang text, hanggang apat na decimal lamang, tulad ng 5 o 7.5',
  'a list of steps with rising ratings and rising limits, of which only the first may have none':
    'listahan ng mga baitang na pataas ang rating at pataas ang hangganan, na ang una lamang ang maaaring walang hangganan',
  'a list of steps with rising ratings and falling limits, of which only the first may have none':
    'listahan ng mga baitang na pataas ang rating at pababa ang hangganan, na ang una lamang ang maaaring walang hangganan',
  'how the framework rates figures': 'kung paano niri-rate ng framework ang mga bilang',
  'an authority, since a part of the framework is not as its clause gives it':
    'awtoridad, dahil may bahagi ang framework na iba sa ibinibigay ng sugnay nito',
} as const
