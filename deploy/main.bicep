// All that TeamsPilotBot needs in one resource group: runbook.md says how to deploy it, docs/decisions/0079-hosting.md why it is so.
targetScope = 'resourceGroup'

@description('The beginning of all names: lower-case letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'pilotbot'

@description('Where everything runs and is stored. An EU region; the model may need another one, see openAiLocation.')
param location string = resourceGroup().location

@description('The bot\'s image, with its tag or digest: registry.azurecr.io/teamspilotbot:1.0.0.')
param image string

@description('The name of the container registry in this resource group that the image comes from; empty for a public one.')
param registryName string = ''

@description('How the bot proves who it is: the managed identity itself, an app registration that the identity vouches for, or one with a certificate or a secret in Key Vault.')
@allowed(['identity', 'federated', 'certificate', 'secret'])
param registration string = 'identity'

@description('The app id of the app registration; only where registration is not identity.')
param appId string = ''

@description('Where the bot keeps its documents. none: a file in the container, which is gone when it restarts; for a trial only.')
@allowed(['serverless', 'autoscale', 'none'])
param cosmos string = 'serverless'

@description('The most request units per second, with cosmos autoscale: 1,000 at least, in thousands.')
@minValue(1000)
param cosmosMaxThroughput int = 1000

@description('Whether a language model is set up: none, embeddings (search by meaning), or embeddingsAndLeads (answers begin with a few written sentences too).')
@allowed(['none', 'embeddings', 'embeddingsAndLeads'])
param openAi string = 'none'

@description('Where the model runs.')
param openAiLocation string = location

@description('The model for embeddings, and its version.')
param embeddingModel object = { name: 'text-embedding-3-large', version: '1' }

@description('The model for leads, and its version. Models are retired: look before you deploy, https://learn.microsoft.com/azure/foundry/openai/concepts/model-retirement-schedule.')
param leadModel object = { name: 'gpt-5.4-mini', version: '2026-03-17' }

@description('How long the model for leads may think: None, Minimal or Low; empty for models that do not think, which refuse to be told.')
@allowed(['', 'None', 'Minimal', 'Low'])
param leadEffort string = 'None'

@description('What a thousand tokens a minute are bought of: DataZoneStandard stays in the EU for EU regions.')
@allowed(['DataZoneStandard', 'Standard'])
param modelSku string = 'DataZoneStandard'

@description('The fewest and most instances. Without Cosmos DB there is always exactly one.')
@minValue(1)
param minReplicas int = 1
@minValue(1)
@maxValue(10)
param maxReplicas int = 3

@description('The https address that people reach the bot at, where it is not the one that Azure gives: https://erfaringer.example.dk. Bind the domain to the container app first.')
param publicAddress string = ''

@description('The resource id of the certificate of publicAddress in the environment. Without it a deployment takes the domain away from the app.')
param certificateId string = ''

@description('Where the registration of the bot lies: global, or westeurope. It cannot be changed afterwards.')
@allowed(['global', 'westeurope'])
param botLocation string = 'global'

@description('Tenants besides this one whose people may use the bot.')
param allowedTenants array = []

@description('Who is written to when something is wrong.')
param alertMail string

@description('For how many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('More settings of the bot, such as People__MailDomains__roskilde.dk__Organisation. No secrets.')
param settings object = {}

@description('Tags of all resources.')
param tags object = { app: 'TeamsPilotBot' }

var unique = uniqueString(resourceGroup().id, name)
var usesCosmos = cosmos != 'none'
var usesModel = openAi != 'none'
var usesKeyVault = registration == 'certificate' || registration == 'secret'
var usesOwnApp = registration != 'identity'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location, registryName: registryName, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: { name: name, location: location, logDays: logDays, tags: tags }
}

module store 'modules/cosmos.bicep' = if (usesCosmos) {
  name: 'cosmos'
  params: {
    name: '${name}-${unique}'
    location: location
    autoscaleMaxThroughput: cosmos == 'autoscale' ? cosmosMaxThroughput : 0
    principalId: identity.outputs.principalId
    tags: tags
  }
}

module model 'modules/openai.bicep' = if (usesModel) {
  name: 'openai'
  params: {
    name: '${name}-${unique}'
    location: openAiLocation
    embeddingModel: embeddingModel
    leadModel: openAi == 'embeddingsAndLeads' ? leadModel : {}
    sku: modelSku
    principalId: identity.outputs.principalId
    tags: tags
  }
}

module vault 'modules/keyvault.bicep' = if (usesKeyVault) {
  name: 'keyvault'
  params: { name: take('${name}${unique}', 24), location: location, principalId: identity.outputs.principalId, tags: tags }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    image: image
    registryName: registryName
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    publicAddress: publicAddress
    certificateId: certificateId
    credential: registration == 'certificate' ? 'certificate' : registration == 'secret' ? 'secret' : 'none'
    vaultUri: usesKeyVault ? vault!.outputs.uri : ''
    minReplicas: usesCosmos ? minReplicas : 1
    maxReplicas: usesCosmos ? max(minReplicas, maxReplicas) : 1
    settings: union(
      {
        MicrosoftAppType: usesOwnApp ? 'SingleTenant' : 'UserAssignedMSI'
        MicrosoftAppId: usesOwnApp ? appId : identity.outputs.clientId
        MicrosoftAppTenantId: tenant().tenantId
      },
      registration == 'federated' ? { Bot__FederatedIdentityClientId: identity.outputs.clientId } : {},
      usesCosmos
        ? { Cosmos__Endpoint: store!.outputs.endpoint, Cosmos__ManagedIdentityClientId: identity.outputs.clientId }
        : {},
      usesModel
        ? {
            LanguageModel__Embeddings__Endpoint: model!.outputs.endpoint
            LanguageModel__Embeddings__Model: model!.outputs.embeddingDeployment
            LanguageModel__Embeddings__ManagedIdentityClientId: identity.outputs.clientId
          }
        : {},
      openAi == 'embeddingsAndLeads'
        ? {
            LanguageModel__Lead__Endpoint: model!.outputs.endpoint
            LanguageModel__Lead__Model: model!.outputs.leadDeployment
            LanguageModel__Lead__ManagedIdentityClientId: identity.outputs.clientId
          }
        : {},
      openAi == 'embeddingsAndLeads' && !empty(leadEffort) ? { LanguageModel__Lead__ReasoningEffort: leadEffort } : {},
      toObject(range(0, length(allowedTenants)), i => 'Bot__AllowedTenants__${i}', i => allowedTenants[i]),
      settings
    )
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-${unique}'
    location: botLocation
    address: app.outputs.address
    appId: usesOwnApp ? appId : identity.outputs.clientId
    tenantId: tenant().tenantId
    identityId: usesOwnApp ? '' : identity.outputs.id
    tags: tags
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    name: name
    location: location
    mail: alertMail
    appResourceId: app.outputs.id
    address: app.outputs.address
    insightsId: monitoring.outputs.insightsId
    workspaceId: monitoring.outputs.workspaceId
    cosmosName: usesCosmos ? '${name}-${unique}' : ''
    tags: tags
  }
}

@description('The app id of the bot: --bot-id of ./run package.')
output BOT_ID string = usesOwnApp ? appId : identity.outputs.clientId

@description('The address of the bot: --address of ./run package.')
output PUBLIC_BASE_ADDRESS string = app.outputs.address

@description('Its host alone.')
output PUBLIC_DOMAIN string = replace(app.outputs.address, 'https://', '')

@description('The object id of the managed identity, for the federated credential of an app registration.')
output IDENTITY_PRINCIPAL_ID string = identity.outputs.principalId
