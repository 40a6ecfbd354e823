import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { checkPairing, explain, type Pairing, schemas } from 'deped-school-partnerships'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

// What is left blank is unknown, and so is left out: neither an empty text, nor zero, nor a no.
const known = (text: string) => text.trim() || undefined
const wholeNumber = (text: string) => (text === '' ? undefined : Number(text))
const yesOrNo = (text: string) => (text === '' ? undefined : text === 'yes')

export function PairingForm() {
  const [told, tell] = useState('')
  const { formState, handleSubmit, register } = useForm<Pairing>({ resolver: standardSchemaResolver(schemas.pairing) })
  const { leader, partner } = formState.errors

  return (
    <form onSubmit={handleSubmit((pairing) => tell(explain(checkPairing(pairing))))} noValidate>
      <label>
        Leader School ID{' '}
        <input {...register('leader.id', { setValueAs: known })} aria-invalid={leader?.id !== undefined} />
      </label>
      {leader?.id && <p role="alert">{leader.id.message}</p>}
      <label>
        PBB level, 2014 <input {...register('leader.pbb.level', { setValueAs: wholeNumber })} inputMode="numeric" />
      </label>
      {leader?.pbb?.level && <p role="alert">{leader.pbb.level.message}</p>}
      <input {...register('leader.pbb.year', { valueAsNumber: true, value: 2014 })} type="hidden" />
      <label>
        Partner School ID{' '}
        <input {...register('partner.id', { setValueAs: known })} aria-invalid={partner?.id !== undefined} />
      </label>
      {partner?.id && <p role="alert">{partner.id.message}</p>}
      <label>
        On the DepEd list{' '}
        <select {...register('onDepEdList', { setValueAs: yesOrNo })}>
          <option value="">not known</option>
          <option value="yes">yes</option>
          <option value="no">no</option>
        </select>
      </label>
      <button>Check</button>
      <output>
        <pre>{told}</pre>
      </output>
    </form>
  )
}
