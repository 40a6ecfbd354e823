/**
 * The version of this library, which every report names.
 *
 * @group Answers
 */
export const version = '2.0.0'
