/**
 * The version of this library, which every report names.
 *
 * @group Answers
 */
export const version = '1.0.0'
