// An example: copy it, and write your own values. There are no secrets in it, and there must be none.
using 'main.bicep'

param name = 'pilotbot'
param image = 'pilotbotregistry.azurecr.io/teamspilotbot:1.0.0'
param registryName = 'pilotbotregistry'
param alertMail = 'it-drift@example.dk'
param cosmos = 'serverless'
param openAi = 'none'
param settings = {
  // Whoever has a mail address of this domain belongs to this authority. docs/settings.md has the rest.
  'People__MailDomains__example.dk__Organisation': 'Eksempel Kommune'
  'People__MailDomains__example.dk__Sector': 'Municipality'
}
