/** Whether there is anything to look for; signs alone are nothing. By itself, because the first view asks it too. */
export const isSearch = (query: string): boolean => /[\p{L}\p{N}]/u.test(query);
