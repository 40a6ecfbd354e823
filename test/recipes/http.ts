import { evaluatePartnership, type Day, type PartnershipRecord } from 'deped-school-partnerships'
import Fastify from 'fastify'

// A record is some kilobytes. Fastify answers 413 to a longer body before it is parsed, and 400 to one that is not JSON.
export const server = Fastify({ bodyLimit: 256 * 1024 })

// Any value gets an answer, so that body and query need no check before.
server.post<{ Body: PartnershipRecord; Querystring: { asOf: Day } }>(
  '/partnerships/evaluate',
  async (request, reply) => {
    const report = evaluatePartnership(request.body, request.query.asOf)
    return reply.code(report.outcome === 'invalid-input' ? 422 : 200).send(report)
  },
)
