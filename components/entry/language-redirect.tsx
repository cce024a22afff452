'use client'

import { useEffect } from 'react'
import { rememberedLocale } from '../layout/remember-locale'
import { preferredLocale } from './preferred-locale'

export function LanguageRedirect() {
  useEffect(() => {
    const locale = preferredLocale(rememberedLocale(), navigator.languages)
    location.replace(`/${locale}${location.search}`)
  }, [])
  return null
}
