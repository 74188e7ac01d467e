// The language model. The bot works without it; nothing of a person goes there unmasked.
param name string
param location string
param embeddingModel object

@description('The model for leads; empty for none.')
param leadModel object
param sku string
param principalId string
param tags object

// https://learn.microsoft.com/azure/role-based-access-control/built-in-roles: Cognitive Services OpenAI User.
var openAiUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'

resource account 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: name
  location: location
  kind: 'OpenAI'
  sku: { name: 'S0' }
  tags: tags
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }
}

resource embeddings 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = {
  parent: account
  name: 'embeddings'
  sku: { name: sku, capacity: 100 }
  properties: {
    model: { format: 'OpenAI', name: embeddingModel.name, version: embeddingModel.version }
    versionUpgradeOption: 'NoAutoUpgrade'
  }
}

// One after the other: an account takes one change at a time.
resource leads 'Microsoft.CognitiveServices/accounts/deployments@2024-10-01' = if (!empty(leadModel)) {
  parent: account
  name: 'leads'
  sku: { name: sku, capacity: 100 }
  properties: {
    model: { format: 'OpenAI', name: leadModel.?name ?? '', version: leadModel.?version ?? '' }
    versionUpgradeOption: 'OnceCurrentVersionExpired'
  }
  dependsOn: [embeddings]
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, name, openAiUser)
  scope: account
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', openAiUser)
  }
}

output endpoint string = account.properties.endpoint
output embeddingDeployment string = embeddings.name
output leadDeployment string = 'leads'
