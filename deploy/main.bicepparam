// An example: copy it, and write your own values. There are no secrets in it, and there must be none.
using 'main.bicep'

param name = 'pilotbot'
param image = 'REGISTRY.azurecr.io/teamspilotbot:1.0.0'
param registryName = 'REGISTRY'
param alertMail = 'it-drift@example.dk'
param cosmos = 'serverless'
param openAi = 'none'
param settings = {
  // Whoever has a mail address of this domain belongs to this authority. docs/settings.md has the rest.
  'People__MailDomains__example.dk__Organisation': 'Eksempel Kommune'
  'People__MailDomains__example.dk__Sector': 'Municipality'
  // You: az ad signed-in-user show --query id --output tsv
  'People__Users__YOUR-OBJECT-ID__Organisation': 'Eksempel Kommune'
  'People__Users__YOUR-OBJECT-ID__Sector': 'Municipality'
  'People__Users__YOUR-OBJECT-ID__Roles__0': 'Administrator'
  // Whoever looks at experiences before others see them: az ad user show --id MAIL --query id --output tsv
  'People__Users__CURATOR-OBJECT-ID__Organisation': 'Eksempel Kommune'
  'People__Users__CURATOR-OBJECT-ID__Sector': 'Municipality'
  'People__Users__CURATOR-OBJECT-ID__Roles__0': 'Curator'
}
